package city.accord.attendee.registration;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An answer, of the type that its field asks for; the other parts are null.
 *
 * @param text what was typed, the codes of what was chosen, or the version of a consent
 */
public record AnswerRow(
    FieldRow field,
    String text,
    BigDecimal number,
    LocalDate date,
    String fileName,
    String fileType,
    Instant answeredAt)
    implements Serializable {

  /** The codes of what was chosen. */
  public List<String> codes() {
    return text == null ? List.of() : Arrays.asList(text.split(" "));
  }

  /** Whether a consent was given to the wording that the form has now. */
  public boolean isOfThisWording() {
    return field.wording().equals(text);
  }

  /** As it stands in a form. */
  public String typed() {
    if (number != null) return number.toPlainString();
    return date != null ? date.toString() : text;
  }

  /** As a form would send it again; an older wording of a consent is not agreed to any more. */
  List<String> sent() {
    return switch (field.kind()) {
      case CHOICES -> codes();
      case CONSENT -> List.of(String.valueOf(isOfThisWording()));
      case FILE, PHOTO -> List.of();
      default -> List.of(typed());
    };
  }

  /** As people read it. */
  public String in(Language language) {
    return switch (field.kind()) {
      case CHOICE, CHOICES ->
          field.options().stream()
              .filter(option -> codes().contains(option.code()))
              .map(FieldOption::label)
              .map(label -> label.in(language))
              .collect(Collectors.joining("; "));
      case COUNTRY -> new Locale("", text).getDisplayCountry(language.locale());
      case LANGUAGE -> new Locale(text).getDisplayLanguage(language.locale());
      case FILE, PHOTO -> fileName;
      default -> typed();
    };
  }

  /** What the field is called. */
  public LocalizedText label() {
    return field.label();
  }
}
