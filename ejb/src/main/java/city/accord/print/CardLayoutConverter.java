package city.accord.print;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a layout as JSON. */
@Converter(autoApply = true)
public class CardLayoutConverter implements AttributeConverter<CardLayout, String> {

  @Override
  public String convertToDatabaseColumn(CardLayout layout) {
    return layout == null ? null : CardLayoutJson.write(layout);
  }

  @Override
  public CardLayout convertToEntityAttribute(String json) {
    return json == null ? null : CardLayoutJson.read(json);
  }
}
