; What the installer says, besides NSIS' own words. The first language serves everybody who speaks neither.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Japanese"

!macro Text NAME ENGLISH JAPANESE
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_JAPANESE} "${JAPANESE}"
!macroend

!insertmacro Text PROGRAM "Madoguchi" "Madoguchi 窓口"
!insertmacro Text PROGRAM_ABOUT \
  "The program, its fonts, and the operator's command." \
  "本体、フォント、管理用コマンド。"
!insertmacro Text SAMPLE "Sample data" "サンプルデータ"
!insertmacro Text SAMPLE_ABOUT \
  "A small PostgreSQL server for trying Madoguchi on this computer alone, with people who do not exist." \
  "架空の加入者で、このコンピューターだけで試すための小さな PostgreSQL サーバー。"
!insertmacro Text SAMPLE_NEEDS \
  "The sample data needs the “Visual C++ Redistributable (x64)” of Microsoft, which is not on this computer yet." \
  "サンプルデータを使うには、Microsoft の「Visual C++ 再頒布可能パッケージ (x64)」をインストールしてください。"
!insertmacro Text NEEDS_ADMINISTRATOR \
  "Madoguchi is installed for everybody who uses this computer. Please start the installer as an administrator." \
  "Madoguchi はこのコンピューターのすべてのユーザー用にインストールされます。管理者として実行してください。"
!insertmacro Text STILL_RUNNING \
  "Madoguchi is still running. Please close it, also where other people are signed in, and try again." \
  "Madoguchi が実行中です。他のユーザーの画面も含めて終了してから、もう一度お試しください。"
!insertmacro Text OLD_STAYS \
  "The installed version could not be removed. Please uninstall it in the Windows settings, and try again." \
  "以前のバージョンを削除できませんでした。Windows の設定からアンインストールしてから、もう一度お試しください。"
!insertmacro Text DATA_STAYS \
  "The list of servers stays in $APPDATA\Madoguchi." \
  "接続先の一覧は $APPDATA\Madoguchi に残ります。"
!insertmacro Text NOT_GUARDED \
  "The rights of $APPDATA\Madoguchi could not be set. Please allow only administrators to write there." \
  "$APPDATA\Madoguchi のアクセス権を設定できませんでした。管理者だけが書き込めるように設定してください。"
