-- Its answer has another column; the functions follow the migrations.
drop function if exists office.print_queue();
