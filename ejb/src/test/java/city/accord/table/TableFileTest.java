package city.accord.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.Refused;
import city.accord.table.TableFile.NoTableChosen;
import city.accord.table.TableFile.NotATable;
import city.accord.table.TableFile.OldWorkbook;
import city.accord.table.TableFile.TableTooLarge;
import city.accord.table.TableFile.UnclosedQuote;
import city.accord.table.TableRows.CellTooLong;
import city.accord.table.TableRows.EmptyTable;
import city.accord.table.TableRows.TooManyColumns;
import city.accord.table.TableRows.TooManyRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as officers upload them. */
class TableFileTest {

  private static final String CHINESE = "城市,國家,聯絡窗口\r\n臺北市,臺灣,林怡君\r\n高雄市,臺灣,許功蓋\r\n";
  private static final String WESTERN = "City;Country;Contact\r\nMálaga;España;José Ñíguez\r\n";

  @Test
  void theEncodingIsRecognised() {
    for (String encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "x-windows-950")) {
      byte[] file = CHINESE.getBytes(Charset.forName(encoding));
      assertEquals("林怡君", TableFile.read(file).body().get(0).cell(2), encoding);
      assertEquals("許功蓋", TableFile.read(file).body().get(1).cell(2), encoding);
    }
    for (String encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
      byte[] file = ("\ufeff" + CHINESE).getBytes(Charset.forName(encoding));
      assertEquals("城市", TableFile.read(file).header().cell(0), encoding);
    }
    for (String encoding : List.of("UTF-8", "windows-1252", "UTF-16LE")) {
      byte[] file = WESTERN.getBytes(Charset.forName(encoding));
      assertEquals(
          List.of("Málaga", "España", "José Ñíguez"),
          TableFile.read(file).body().get(0).cells(),
          encoding);
    }
  }

  /** Each of these pairs of bytes would be a Chinese character in Big5. */
  @ParameterizedTest
  @ValueSource(
      strings = {"Århus", "Tromsø", "Orléans", "São Paulo", "Zürich", "ÖREBRO", "Besançon"})
  void anAccentWithinAWordIsNoChineseCharacter(String city) {
    byte[] file = ("City,Country\n" + city + ",X\n").getBytes(Charset.forName("windows-1252"));
    assertEquals(city, TableFile.read(file).body().get(0).cell(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsRecognised(String separator) {
    String text =
        String.join(separator, "City", "Note") + "\n\"Písek; a, b\tc\"" + separator + "x\n";
    assertEquals(List.of("Písek; a, b\tc", "x"), read(text).body().get(0).cells());
  }

  @Test
  void aSeparatorThatTheFirstLineNamesCounts() {
    assertEquals(
        List.of("a,b", "c"), read("sep=;\r\nCity;Note\r\na,b;c\r\n").body().get(0).cells());
  }

  @Test
  void aRowHasTheNumberThatASpreadsheetShows() {
    Table table = read("City,Note\n\nPísek,\"two\nlines\"\n,,\nOstrava\n");
    assertEquals(List.of(3, 5), table.body().stream().map(Table.Row::number).toList());
    assertEquals("two\nlines", table.body().get(0).cell(1));
    assertEquals("", table.body().get(1).cell(1));
  }

  /** What we export comes back as it was. */
  @Test
  void theApostropheThatMakesACellHarmlessIsNoPartOfIt() {
    String text = Csv.BYTE_ORDER_MARK + Csv.line("City", "Phone") + Csv.line("'t Zand", "+31 1");
    assertEquals(List.of("'t Zand", "+31 1"), read(text).body().get(0).cells());
  }

  @Test
  void whatIsNoTableIsRefused() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    assertThrows(NotATable.class, () -> TableFile.read(picture));
    assertThrows(NotATable.class, () -> read("<html><table><tr><td>x</td></tr></table>"));
    assertThrows(NotATable.class, () -> read("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n"));
    assertThrows(NotATable.class, () -> read("{\\rtf1\n City\\par\n}\n"));
    assertThrows(NotATable.class, () -> read("City\nPí\0sek\n"));
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1};
    assertThrows(OldWorkbook.class, () -> TableFile.read(old));
    assertThrows(NoTableChosen.class, () -> TableFile.read(new byte[0]));
    assertThrows(EmptyTable.class, () -> read("City,Country\n\n"));
    assertThrows(UnclosedQuote.class, () -> read("City\n\"Písek\nOstrava\n"));
  }

  @Test
  void aTableBeyondItsBoundsIsRefused() {
    assertThrows(TooManyRows.class, () -> read("City\n" + "x\n".repeat(Table.MAX_ROWS + 1)));
    assertEquals(Table.MAX_ROWS, read("City\n" + "x\n".repeat(Table.MAX_ROWS)).body().size());
    assertThrows(TooManyColumns.class, () -> read("x,".repeat(100) + "x\ny\n"));
    assertThrows(CellTooLong.class, () -> read("City\n" + "x".repeat(4_001) + "\n"));
    byte[] large = new byte[TableFile.MAX_MEGABYTES * 1_048_576 + 1];
    Arrays.fill(large, (byte) 'x');
    assertThrows(TableTooLarge.class, () -> TableFile.read(large));
  }

  /** No file of the size that is taken keeps a processor busy. */
  @Test
  void aFileOfSeparatorsOrQuotesAloneIsAnsweredInTime() {
    for (String piece : List.of(",", "\"", "\n", "\",\"", "=,")) {
      byte[] file = piece.repeat(5_000_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
      // far more than it takes: what must not happen is no end
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> assertThrows(Refused.class, () -> TableFile.read(file)),
          piece);
    }
  }

  @Test
  void aWorkbookThatWeWriteIsReadAsItWas() throws IOException {
    List<List<String>> rows =
        List.of(
            List.of("City", "Phone", "Formula"),
            List.of("臺北市", "+886 2 2720", "=1+1"),
            Arrays.asList("Písek", null, "007"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<Integer, List<String>> choices = Map.of(0, List.of("臺北市", "=1+1"), 1, List.of());
    Spreadsheet.write(out, "Cities", rows, choices);
    Table table = TableFile.read(out.toByteArray());
    assertEquals(List.of("臺北市", "+886 2 2720", "=1+1"), table.body().get(0).cells());
    assertEquals(List.of("Písek", "", "007"), table.body().get(1).cells());
    assertEquals(List.of(2, 3), table.body().stream().map(Table.Row::number).toList());
  }

  @Test
  void aStoredTableIsTheSame() {
    Table table = read("City,Note\n\n\"a \"\"b\"\", c\",\"x\r\ny\"\n\" \",=1\n");
    assertEquals(table, StoredTable.table(StoredTable.text(table)));
  }

  private static Table read(String text) {
    return TableFile.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
