package city.accord.web.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.NoFamilyName;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An entry of which something was typed is never passed over, even if something else is missing.
 */
class WrittenFieldsTest {

  private static final List<Language> BOTH = List.of(Language.ZH_HANT, Language.EN);

  @Test
  void aLabelWithoutAnAddressIsWritten() {
    assertFalse(new EditableLink(LocalizedText.EMPTY, null, BOTH).isWritten());
    assertTrue(new EditableLink(LocalizedText.of("網站", "Site"), null, BOTH).isWritten());
  }

  @Test
  void aNameWithoutAFamilyNameIsWrittenAndRefused() {
    EditableName name = new EditableName(null, BOTH);
    assertFalse(name.isWritten());
    name.getTitle().getTexts().put(Language.EN.tag(), "Mayor");
    assertTrue(name.isWritten());
    assertThrows(NoFamilyName.class, name::toName);
    EditableName given = new EditableName(null, BOTH);
    given.setLatinGiven("Jana");
    assertTrue(given.isWritten());
    assertThrows(NoFamilyName.class, given::toName);
  }
}
