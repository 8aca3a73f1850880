package city.accord.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.Refused;
import city.accord.table.TableFile.NotATable;
import city.accord.table.TableFile.TableTooLarge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks as spreadsheets write them, and as nobody should. */
class WorkbookTest {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  @Test
  void aCellIsReadAsAPersonReadsIt() throws IOException {
    Table table =
        read(
            "<row r='1'><c r='A1' t='inlineStr'><is><t>What</t></is></c></row>"
                + "<row r='4'>"
                + "<c r='A4' s='1'><v>46354</v></c>"
                + "<c r='B4' s='2'><v>46354.5625</v></c>"
                + "<c r='C4' s='3'><v>42</v></c>"
                + "<c r='D4'><v>8.86912345678E11</v></c>"
                + "<c r='E4'><v>0.10000000000000001</v></c>"
                + "<c r='F4' t='b'><v>1</v></c>"
                + "<c r='H4' s='4'><v>0.5</v></c>"
                + "<c r='I4'><f>1+1</f><v>2</v></c>"
                + "<c r='J4' t='str'><f>\"a\"&amp;\"b\"</f><v>ab</v></c>"
                + "</row>");
    assertEquals(4, table.body().get(0).number());
    assertEquals(
        List.of(
            "2026-11-28",
            "2026-11-28 13:30",
            "0042",
            "886912345678",
            "0.1",
            "TRUE",
            "",
            "50%",
            "2",
            "ab"),
        table.body().get(0).cells());
  }

  /** What was seen last is read; that it was worked out from a file elsewhere changes nothing. */
  @Test
  void aFormulaIsNeverWorkedOut() throws IOException {
    Table table =
        read(
            row(1, "City")
                + "<row r='2'><c r='A2' t='str'><f>WEBSERVICE(\"http://127.0.0.1:9/\")</f>"
                + "<v>Písek</v></c><c r='B2'><f>1/0</f></c></row>");
    assertEquals("Písek", table.body().get(0).cell(0));
    assertFalse(table.body().get(0).cells().contains("1/0"), "a formula without a result is blank");
  }

  @Test
  void aWorkbookNeedsNoStyles() throws IOException {
    Map<String, String> parts = parts(row(1, "City") + row(2, "Písek"));
    parts.remove("xl/styles.xml");
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, types) -> types.replaceAll("<Override PartName='/xl/styles.xml'[^>]*>", ""));
    assertEquals("Písek", TableFile.read(zip(parts)).body().get(0).cell(0));
  }

  @Test
  void theFirstSheetThatIsSeenIsRead() throws IOException {
    Map<String, String> parts = parts(row(1, "City") + row(2, "hidden"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='a' sheetId='1' state='hidden'"
                .formatted(MAIN, RELS)
            + " r:id='rId1'/><sheet name='b' sheetId='2' r:id='rId4'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        parts
            .get("xl/_rels/workbook.xml.rels")
            .replace(
                "</Relationships>",
                "<Relationship Id='rId4' Type='%s/worksheet' Target='worksheets/sheet2.xml'/>"
                        .formatted(RELS)
                    + "</Relationships>"));
    parts.put("xl/worksheets/sheet2.xml", sheet(row(1, "City") + row(2, "seen")));
    assertEquals("seen", TableFile.read(zip(parts)).body().get(0).cell(0));
  }

  @Test
  void aBombIsRefusedBeforeItGoesOff() throws IOException {
    for (String part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "x/other")) {
      Map<String, String> parts = parts(row(1, "City") + row(2, "x"));
      parts.put(part, " ".repeat(60_000_000));
      byte[] bomb = zip(parts);
      assertThrows(TableTooLarge.class, () -> TableFile.read(bomb), part);
    }
  }

  @Test
  void aWorkbookOfManyThousandPartsIsRefused() throws IOException {
    Map<String, String> parts = parts(row(1, "City") + row(2, "x"));
    for (int i = 0; i < 3_000; i++) parts.put("x/" + i, "");
    byte[] bomb = zip(parts);
    assertThrows(TableTooLarge.class, () -> TableFile.read(bomb));
  }

  /** Neither entities that grow nor such that fetch a file are read. */
  @Test
  void entitiesAreNotResolved() throws IOException {
    for (String entity :
        List.of("<!ENTITY e SYSTEM 'file:///etc/hostname'>", "<!ENTITY e 'expanded'>")) {
      Map<String, String> parts = parts("");
      parts.put(
          "xl/worksheets/sheet1.xml",
          "<!DOCTYPE worksheet [" + entity + "]>" + sheet(row(1, "City") + row(2, "a&e;b")));
      byte[] file = zip(parts);
      String cell;
      try {
        cell = TableFile.read(file).body().get(0).cell(0);
      } catch (Refused refused) {
        continue;
      }
      assertEquals("ab", cell);
    }
  }

  @Test
  void whatIsPackedButNoWorkbookIsRefused() throws IOException {
    byte[] other = zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
    assertThrows(NotATable.class, () -> TableFile.read(other));
    byte[] whole = zip(parts(row(1, "City") + row(2, "x")));
    for (int length : new int[] {4, 100, whole.length / 2, whole.length - 1}) {
      byte[] torn = Arrays.copyOf(whole, length);
      assertThrows(NotATable.class, () -> TableFile.read(torn), "" + length);
    }
    byte[] malformed = zip(parts("<row r='1'><c r='A1'><v>1</row>"));
    assertThrows(NotATable.class, () -> TableFile.read(malformed));
  }

  private static Table read(String rows) throws IOException {
    return TableFile.read(zip(parts(rows)));
  }

  private static String row(int number, String text) {
    return "<row r='%1$d'><c r='A%1$d' t='inlineStr'><is><t>%2$s</t></is></c></row>"
        .formatted(number, text);
  }

  private static String sheet(String rows) {
    return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
  }

  private static Map<String, String> parts(String rows) {
    String types = "http://schemas.openxmlformats.org/package/2006/content-types";
    String packed = "http://schemas.openxmlformats.org/package/2006/relationships";
    Map<String, String> parts = new LinkedHashMap<>();
    String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='%1$s'><Override PartName='/xl/workbook.xml' ContentType='%2$ssheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='%2$sstyles+xml'/></Types>"
            .formatted(types, kind));
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='%s'><Relationship Id='rId1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            .formatted(packed, RELS));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>"
            .formatted(MAIN, RELS));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='%1$s'><Relationship Id='rId1' Type='%2$s/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='%2$s/styles' Target='styles.xml'/></Relationships>"
            .formatted(packed, RELS));
    parts.put(
        "xl/styles.xml",
        "<styleSheet xmlns='%s'><numFmts count='2'><numFmt numFmtId='170' formatCode='yyyy\\-mm\\-dd hh:mm'/><numFmt numFmtId='171' formatCode='0000'/></numFmts><cellXfs count='5'><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='9'/></cellXfs></styleSheet>"
            .formatted(MAIN));
    parts.put("xl/worksheets/sheet1.xml", sheet(rows));
    return parts;
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        write(zip, part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
