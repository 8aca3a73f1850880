package city.accord.text;

import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Keeps a {@link LocalizedText} as a JSON object from language tag to text. */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

  @Override
  public String convertToDatabaseColumn(LocalizedText text) {
    if (text == null) return null;
    return TextJson.of(text).toString();
  }

  @Override
  public LocalizedText convertToEntityAttribute(String json) {
    if (json == null) return LocalizedText.EMPTY;
    try (JsonReader reader = JsonFactory.createReader(new StringReader(json))) {
      return TextJson.text(reader.readObject());
    }
  }
}
