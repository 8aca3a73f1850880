package city.accord.summit;

import city.accord.text.Language;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps languages, in their order, as tags with a space between. */
@Converter
public class LanguagesConverter implements AttributeConverter<List<Language>, String> {

  @Override
  public String convertToDatabaseColumn(List<Language> languages) {
    return languages == null
        ? null
        : languages.stream().map(Language::tag).collect(Collectors.joining(" "));
  }

  @Override
  public List<Language> convertToEntityAttribute(String tags) {
    if (tags == null || tags.isBlank()) return List.of();
    return Arrays.stream(tags.split(" ")).map(Language::of).toList();
  }
}
