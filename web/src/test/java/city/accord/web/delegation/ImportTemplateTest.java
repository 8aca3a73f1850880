package city.accord.web.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.delegation.imports.DelegationField;
import city.accord.table.ColumnNames;
import city.accord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The columns of the template and of the export are known when they come back. */
class ImportTemplateTest {

  @Test
  void everyColumnIsKnownByItsNameInEveryLanguage() {
    List<DelegationField> fields = List.of(DelegationField.values());
    for (Language language : List.of(Language.EN, Language.ZH_HANT)) {
      ResourceBundle words =
          ResourceBundle.getBundle("city.accord.web.messages", language.locale());
      List<String> names =
          Stream.of(DelegationField.values())
              .map(field -> words.getString("delegation.field-" + field.name()))
              .toList();
      assertEquals(
          fields.stream().map(DelegationField::name).toList(),
          new ColumnNames(fields, Map.of()).assign(names));
    }
  }
}
