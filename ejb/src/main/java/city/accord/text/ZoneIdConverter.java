package city.accord.text;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.ZoneId;

/** Keeps a time zone by its name in the IANA database, such as {@code Asia/Taipei}. */
@Converter(autoApply = true)
public class ZoneIdConverter implements AttributeConverter<ZoneId, String> {

  @Override
  public String convertToDatabaseColumn(ZoneId zone) {
    return zone == null ? null : zone.getId();
  }

  @Override
  public ZoneId convertToEntityAttribute(String id) {
    return id == null ? null : ZoneId.of(id);
  }
}
