package city.accord.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What strangers typed reaches the spreadsheet of an officer, and is only text there. */
class CsvTest {

  @Test
  void aCellThatASpreadsheetWouldWorkOutIsText() {
    for (String formula :
        new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＠SUM(A1)"})
      assertEquals("\"'" + formula + "\"\r\n", Csv.line(formula));
  }

  @Test
  void whatEndsACellOrALineStaysInside() {
    assertEquals("\"a \"\"b\"\", c\",,\"d\r\ne\"\r\n", Csv.line("a \"b\", c", null, "d\r\ne"));
  }
}
