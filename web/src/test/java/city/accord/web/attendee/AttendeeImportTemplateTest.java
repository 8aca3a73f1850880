package city.accord.web.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.delegation.imports.AttendeeField;
import city.accord.delegation.imports.AttendeeField.Kind;
import city.accord.table.ColumnNames;
import city.accord.text.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** The columns of the template and of the export are known when they come back. */
class AttendeeImportTemplateTest {

  private static final List<Language> SPOKEN =
      List.of(Language.ZH_HANT, Language.EN, Language.of("cs"));

  @Test
  void everyColumnIsKnownByItsNameInEveryLanguage() {
    List<AttendeeField> fields = AttendeeField.all(SPOKEN);
    for (Language language : List.of(Language.EN, Language.ZH_HANT)) {
      List<String> names = fields.stream().map(field -> name(field, words(language))).toList();
      assertEquals(fields.stream().map(AttendeeField::name).toList(), assign(names));
    }
  }

  private static String name(AttendeeField field, ResourceBundle words) {
    String name = words.getString("attendee.field-" + field.kind());
    return field.language() == null
        ? name
        : MessageFormat.format(
            words.getString("attendee.field-in"), name, field.language().ownName());
  }

  @Test
  void theExportIsReadAgain() {
    for (Language language : List.of(Language.EN, Language.ZH_HANT)) {
      ResourceBundle words = words(language);
      assertEquals(
          List.of(
              AttendeeField.NATIVE_NAME.name(),
              AttendeeField.GIVEN.name(),
              AttendeeField.FAMILY.name(),
              new AttendeeField(Kind.HONORIFIC, Language.EN).name(),
              new AttendeeField(Kind.TITLE, Language.ZH_HANT).name(),
              AttendeeField.CATEGORY.name(),
              AttendeeField.DELEGATION.name(),
              AttendeeField.EMAIL.name()),
          assign(
              List.of(
                  words.getString("delegation.native-name"),
                  words.getString("delegation.latin-given"),
                  words.getString("delegation.latin-family"),
                  words.getString("delegation.honorific") + " (English)",
                  words.getString("delegation.person-title") + " (繁體中文)",
                  words.getString("attendee.category"),
                  words.getString("attendee.field-DELEGATION"),
                  words.getString("attendee.email"))));
    }
  }

  private static ResourceBundle words(Language language) {
    return ResourceBundle.getBundle("city.accord.web.messages", language.locale());
  }

  private static List<String> assign(List<String> names) {
    return new ColumnNames(AttendeeField.all(SPOKEN), Map.of()).assign(names);
  }
}
