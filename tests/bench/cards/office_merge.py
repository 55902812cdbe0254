#!/usr/bin/env python3
"""LibreOffice's mail merge of a card without its codes: office_merge.py LINES.tsv OUT_FOLDER

Run by cards_bench.py with the Python that has LibreOffice's uno module. The template has the words of both faces of
the V-fold card, each at its place in a frame, and the fields of one line of LINES.tsv. Prints seconds and megabytes of
all processes of the office, its start not counted.
"""
import os
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

FIELDS = ("serial", "name", "postcode", "address", "employer", "department", "attention", "society", "printed", "secret")
OUTSIDE = ("郵便はがき", "料金後納 郵便", "〒{postcode}", "{address}", "{employer}", "{department} {attention} 様 気付", "{name} 様",
           "はがき番号", "{serial}", "差出人・還付先", "{society}", "〒105-0000 東京都港区見本町9-9-9 電話 03-0000-0000", "{society}", "{serial}")
INSIDE = ("{society}", "発行日 {printed}", "はがき番号 {serial}", "閲覧用パスワードのお知らせ", "{name} 様", "閲覧用パスワード",
          "ログイン用ではありません", "{secret}", "資格情報、健診結果、医療費のお知らせを見るためのパスワードをお届けします。", "お使いになるとき",
          "1. ログインしたあと「閲覧用パスワード」の欄に入力してください。", "2. 半角で、空白を入れずに入力してください。", "以前のはがきをお持ちの方へ",
          "これより前の日付のはがきは使えません。", "お問い合わせ 業務課 電話 03-0000-0000")


def paragraph(words, first):
    text = words.replace("{", "\0<").replace("}", "\0")
    parts = "".join(
        '<text:database-display text:database-name="cards" text:table-name="lines" text:table-type="table" '
        f'text:column-name="{part[1:]}">{part[1:]}</text:database-display>' if part.startswith("<") else part
        for part in text.split("\0"))
    return f'<text:p text:style-name="{first}">{parts}</text:p>'


def template():
    face = [paragraph(words, "P") for words in OUTSIDE]
    face += [paragraph(words, "Q" if place == 0 else "P") for place, words in enumerate(INSIDE)]
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="P" style:family="paragraph"><style:text-properties style:font-name-asian="BIZ UDPGothic"
 fo:font-size="9pt" style:font-size-asian="9pt"/></style:style>
<style:style style:name="Q" style:family="paragraph" style:parent-style-name="P">
<style:paragraph-properties fo:break-before="page"/></style:style>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="148mm" fo:page-height="210mm"
 fo:margin="10mm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"/></office:master-styles>
<office:body><office:text>{''.join(face)}</office:text></office:body></office:document>"""


def property_of(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connected(folder):
    pipe = f"madoguchi{os.getpid()}"
    office = subprocess.Popen(["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{folder}/profile",
                               f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              start_new_session=True)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return office, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # not up yet
            time.sleep(0.25)
    raise SystemExit("the office does not answer")


def used(group):
    """Processor seconds and the highest memory of the office's processes, which share a session."""
    seconds = megabytes = 0
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rsplit(")", 1)[1].split()
            if int(fields[3]) == group:
                seconds += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
                status = stat.with_name("status").read_text(encoding="utf-8")
                megabytes += int(status.split("VmHWM:")[1].split()[0]) / 1024
        except (OSError, IndexError):
            continue  # a process that ended meanwhile
    return seconds, megabytes


def main():
    lines, out = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    data = out / "data"
    data.mkdir(exist_ok=True)
    (data / "lines.csv").write_text(lines.read_text(encoding="utf-8"), encoding="utf-8")
    (out / "template.fodt").write_text(template(), encoding="utf-8")
    office, context = connected(out)
    try:
        manager = context.ServiceManager
        databases = manager.createInstanceWithContext("com.sun.star.sdb.DatabaseContext", context)
        source = databases.createInstance()
        source.URL = f"sdbc:flat:file://{data}"
        source.Info = tuple(property_of(*pair) for pair in (
            ("Extension", "csv"), ("CharSet", "UTF-8"), ("FieldDelimiter", "\t"), ("HeaderLine", True)))
        source.DatabaseDocument.storeAsURL(f"file://{out}/cards.odb", ())
        databases.registerObject("cards", source)
        merge = manager.createInstanceWithContext("com.sun.star.text.MailMerge", context)
        for name, value in (("DataSourceName", "cards"), ("CommandType", 0), ("Command", "lines"),
                            ("DocumentURL", f"file://{out}/template.fodt"), ("OutputType", 2),
                            ("OutputURL", f"file://{out}"), ("FileNamePrefix", "merged"),
                            ("FileNameFromColumn", False), ("SaveAsSingleFile", True),
                            ("SaveFilter", "writer_pdf_Export")):
            merge.setPropertyValue(name, value)
        before, clock = used(office.pid)[0], time.monotonic()
        merge.execute(())
        seconds, megabytes = used(office.pid)
        print(seconds - before, time.monotonic() - clock, megabytes)
    finally:
        os.killpg(office.pid, 9)


if __name__ == "__main__":
    main()
