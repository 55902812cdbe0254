/* The life of a secret on paper, for one member and one kind: two printing stations, a third person who counts, a fourth
 * who dispatches, and somebody who gives runs up. Clients die wherever they can, the printer loses a sheet, prints one
 * twice or prints it late, and answers come to those who have been given up.
 *
 * Each guard of the database has a name. -DWITHOUT_<guard> takes one out, and print_model_test.py holds that every
 * one of these is missed.
 */
#define CARDS 3    /* numbered in all: a first try and two more */
#ifndef TRIES
#define TRIES 2    /* of each station: 1 makes a model that is searched in a second */
#endif
#define DEATHS 2   /* of clients */

mtype = { unnumbered, numbered, staged, good, spoiled, dispatched, voided };  /* a card */
mtype = { unmade, hashed, ready, working, dead };                             /* the secret on it */
mtype = { approved, in_run, gone_out };                                       /* the request */
mtype = { no_run, open, printed, closed, aborted };                           /* its runs, one for each card */

mtype card[CARDS] = unnumbered;
mtype secret[CARDS] = unmade;
mtype runs[CARDS] = no_run;
byte fence[CARDS];
byte paper[CARDS];     /* sheets that exist and are in the room */
bool spooled[CARDS];   /* a job that the printer has still to deal with */
bool sent[CARDS];      /* the sheet has left the house */
bool covered = true;   /* the member belongs to the society */
bool old_works = true; /* the secret from before */
mtype request = approved;
byte next = 0;
byte deaths = 0;

#define WORKS(c) (secret[c] == working)
#define WORKING (old_works + WORKS(0) + WORKS(1) + WORKS(2))

/* Waits for a card of which this is true, and takes any of those. */
#define PICK(is_so) if :: is_so(0) -> c = 0 :: is_so(1) -> c = 1 :: is_so(2) -> c = 2 fi
#define SPOOLED(n) spooled[n]
#define COUNTABLE(n) (runs[n] == printed)
#define READY(n) (card[n] == good && !sent[n])
#define UNDER_WAY(n) (runs[n] == open || runs[n] == printed)
#define LEFT_OVER(n) (runs[n] == aborted && paper[n] > 0 && !sent[n])

inline retire(c, outcome) {
    card[c] = outcome;
#ifndef WITHOUT_VOIDING
    if
    :: secret[c] == hashed || secret[c] == ready -> secret[c] = dead
    :: else
    fi;
#endif
    request = approved
}

/* What dispatching does to the secrets, in one transaction. */
inline activate(c) {
#ifndef WITHOUT_REPLACING
    old_works = false;
    byte other = 0;
    do
    :: other < CARDS ->
        if
        :: secret[other] == working -> secret[other] = dead
        :: else
        fi;
        other++
    :: else -> break
    od;
#endif
    secret[c] = working
}

inline may_die() {
    if
    :: deaths < DEATHS -> deaths++; goto died
    :: true
    fi
}

proctype Station() {
    byte c;
    byte seen;
    byte tries = 0;
again:
    if
    :: tries == TRIES -> goto over
    :: else -> tries++
    fi;
    atomic {
        if
#ifdef WITHOUT_ONE_RUN
        :: request != gone_out && next < CARDS ->
#else
        :: request == approved && next < CARDS ->
#endif
            c = next; next++;
            card[c] = numbered; runs[c] = open; fence[c] = 1; seen = 1; request = in_run
        :: else -> goto over
        fi
    };
    may_die();
#ifdef WITHOUT_STAGING_FIRST
    spooled[c] = true;
    may_die();
#endif
    atomic { /* the hash is stored */
        if
#ifdef WITHOUT_FENCE
        :: card[c] == numbered || card[c] == voided -> card[c] = staged; secret[c] = hashed
#else
        :: runs[c] == open && fence[c] == seen && card[c] == numbered -> card[c] = staged; secret[c] = hashed
#endif
        :: else -> goto again
        fi
    };
    may_die();
    spooled[c] = true;
    may_die();
    (!spooled[c]);
    may_die();
    atomic { /* printing is finished */
        if
#ifdef WITHOUT_FENCE
        :: card[c] == staged -> runs[c] = printed
#else
        :: runs[c] == open && fence[c] == seen && card[c] == staged -> runs[c] = printed
#endif
        :: else
        fi
    };
    goto again;
died: /* what it knew is gone; what it left behind is another's to give up */
    goto again;
over:
    skip
}

/* The printer deals with each job some time: no sheet, one or two of them. A sheet can be there only of a secret whose
 * hash is stored. */
proctype Printer() {
    byte c;
end:
    do
    :: atomic { PICK(SPOOLED);
            assert(secret[c] != unmade);
            if
            :: paper[c] = 0
            :: paper[c] = 1
            :: paper[c] = 2
            fi;
            spooled[c] = false }
    od
}

/* Counts by scanning: each serial of the run once, good or spoiled. What is not good is destroyed. */
proctype Counter() {
    byte c;
    byte seen;
    bool is_good;
end:
    do
    ::  atomic { PICK(COUNTABLE);
            seen = fence[c];
#ifdef WITHOUT_SCANNING
            is_good = true
#else
            is_good = (paper[c] == 1)
#endif
        };
        atomic {
            if
#ifdef WITHOUT_FENCE
            :: card[c] == staged || card[c] == voided ->
#else
            :: runs[c] == printed && fence[c] == seen ->
#endif
                runs[c] = closed;
                if
                :: is_good -> card[c] = good; secret[c] = ready
                :: else -> paper[c] = 0; retire(c, spoiled)
                fi
            :: else
            fi
        }
    od
}

/* Sends good cards out, after one more look at the record. */
proctype Dispatcher() {
    byte c;
end:
    do
    :: atomic { PICK(READY);
            if
#ifndef WITHOUT_LAST_LOOK
            :: !covered -> paper[c] = 0; retire(c, voided)
#endif
            :: else ->
                assert(covered);
                assert(request != gone_out);  /* one approval, one card */
                card[c] = dispatched; sent[c] = true; request = gone_out;
                activate(c)
            fi }
    od
}

/* Gives up a run that it believes dead, at any time; its sheets are destroyed when they turn up. */
proctype Recovery() {
    byte c;
    byte seen;
end:
    do
    :: atomic { PICK(UNDER_WAY); seen = fence[c] };
        atomic {
            if
            :: (runs[c] == open || runs[c] == printed) && fence[c] == seen ->
                runs[c] = aborted;
                fence[c] = fence[c] + 1;
                retire(c, voided);
                paper[c] = 0
            :: else
            fi
        }
    :: atomic { PICK(LEFT_OVER); paper[c] = 0 }
    od
}

/* The member may leave at any time. */
proctype Leaving() {
    if
    :: covered = false
    :: true
    fi
}

/* Holds all the time. */
proctype Watch() {
    end: atomic {
        (WORKING != 1
            || (WORKS(0) && !(sent[0] && paper[0] == 1))
            || (WORKS(1) && !(sent[1] && paper[1] == 1))
            || (WORKS(2) && !(sent[2] && paper[2] == 1))) ->
        assert(WORKING >= 1);  /* nobody is locked out by a run that came to nothing */
        assert(WORKING <= 1);  /* one secret, one person, one card */
        assert(false)          /* what works is on exactly one sheet, and that one has left the house */
    }
}

init {
    atomic { run Watch(); run Station(); run Station(); run Printer(); run Counter(); run Dispatcher(); run Recovery();
        run Leaving() };
    /* Nobody moves any more: every run has ended, every sheet is accounted for, and no secret waits for anything. */
    (timeout);
    byte c = 0;
    do
    :: c < next ->
        assert(runs[c] == closed || runs[c] == aborted);
        assert(card[c] == spoiled || card[c] == dispatched || card[c] == voided);
        assert(secret[c] == working || secret[c] == dead || (secret[c] == unmade && card[c] == voided));
        assert(sent[c] || paper[c] == 0);
        c++
    :: else -> break
    od
}
