package city.accord.web.signing.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastedSignatoriesTest {

  private static final List<Language> LANGUAGES = List.of(Language.ZH_HANT, Language.EN);

  private final PastedSignatories list = new PastedSignatories(Language.EN, LANGUAGES);

  @Test
  void aLineIsASignatoryInTheReadersLanguageFirst() {
    List<EditableSignatory> rows = list.read("Písek\tJana Nováková\tMayor\t皮塞克\t雅娜\t市長\n");
    assertEquals(1, rows.size());
    assertEquals(LocalizedText.of("皮塞克", "Písek"), rows.get(0).getPlace().toText());
    assertEquals(LocalizedText.of("雅娜", "Jana Nováková"), rows.get(0).getName().toText());
    assertEquals(LocalizedText.of("市長", "Mayor"), rows.get(0).getTitle().toText());
  }

  @Test
  void whatIsMissingStaysEmptyAndEmptyLinesAreNobody() {
    List<EditableSignatory> rows = list.read("Písek; Jana Nováková\n\n  \nOrlando\n");
    assertEquals(2, rows.size());
    assertEquals(LocalizedText.of(Language.EN, "Jana Nováková"), rows.get(0).getName().toText());
    assertEquals(LocalizedText.EMPTY, rows.get(1).getName().toText());
  }

  @Test
  void whoIsPastedSigns() {
    assertEquals(
        List.of(true), list.read("Písek").stream().map(EditableSignatory::isChosen).toList());
  }
}
