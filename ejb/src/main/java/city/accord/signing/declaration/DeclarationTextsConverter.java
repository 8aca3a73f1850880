package city.accord.signing.declaration;

import city.accord.text.JsonFactory;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Keeps the texts of a draft as a JSON array, one object a language. */
@Converter(autoApply = true)
public class DeclarationTextsConverter implements AttributeConverter<DeclarationTexts, String> {

  @Override
  public String convertToDatabaseColumn(DeclarationTexts texts) {
    return texts == null ? null : ContentJson.write(texts).toString();
  }

  @Override
  public DeclarationTexts convertToEntityAttribute(String json) {
    if (json == null) return new DeclarationTexts(List.of());
    try (JsonReader reader = JsonFactory.createReader(new StringReader(json))) {
      return ContentJson.readTexts(reader.readArray());
    }
  }
}
