package city.accord.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which column of a file is which field. */
class ColumnNamesTest {

  private enum Field implements TableField {
    PLACE("City / organisation", "城市"),
    EMAIL("E-mail", "電子郵件");

    private final List<String> names;

    Field(String... names) {
      this.names = List.of(names);
    }

    @Override
    public List<String> names() {
      return names;
    }
  }

  private static final ColumnNames NAMES = new ColumnNames(List.of(Field.values()), Map.of());

  @Test
  void aColumnIsKnownByItsNameHoweverItIsWritten() {
    assertEquals(
        Arrays.asList("PLACE", null, "EMAIL"),
        NAMES.assign(List.of(" CITY/Organisation ", "No.", "Ｅ－ＭＡＩＬ:")));
    assertEquals(List.of("EMAIL", "PLACE"), NAMES.assign(List.of("電子郵件", "城市 ")));
  }

  @Test
  void theFirstOfTwoColumnsOfOneNameCounts() {
    assertEquals(Arrays.asList("EMAIL", null), NAMES.assign(List.of("email", "e-mail")));
  }

  @Test
  void whatWasChosenBeforeCountsMoreThanTheName() {
    ColumnNames remembered =
        new ColumnNames(
            List.of(Field.values()), Map.of("gemeinde", "PLACE", "email", "", "old", "GONE"));
    assertEquals(
        Arrays.asList("PLACE", null, null),
        remembered.assign(List.of("Gemeinde", "E-Mail", "Old")));
  }

  @Test
  void aTitleAboveTheHeaderIsPassedOver() {
    String text = "Delegations 2026,\n,\ncity,e-mail\nPísek,a@b.example\n";
    Table table = NAMES.withoutTitle(TableFile.read(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals("city", table.header().cell(0));
    assertEquals(4, table.body().get(0).number());
  }
}
