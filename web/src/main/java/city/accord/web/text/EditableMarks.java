package city.accord.web.text;

import city.accord.emblem.ChangeMarks;
import city.accord.emblem.Flags;
import city.accord.emblem.Marks;
import city.accord.text.Language;
import city.accord.web.SentFile;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The flag and the emblem of a place while a form holds them. */
public class EditableMarks implements Serializable {

  /** A country in the list of flags, under the name that the platform has for its code. */
  public record Country(String code, String name) implements Serializable {}

  private static final long serialVersionUID = 1;

  private final Marks shown;
  private final List<Country> countries;
  private String countryCode;
  private transient Part emblem;

  public EditableMarks(Marks shown, Language language) {
    this.shown = shown;
    this.countryCode = shown.countryCode();
    this.countries = countries(language.locale());
  }

  /** All countries that have a flag, in the order of their names in a reader's language. */
  public static List<Country> countries(Locale reader) {
    Comparator<Country> byName = Comparator.comparing(Country::name, Collator.getInstance(reader));
    return Flags.codes().stream()
        .map(
            code ->
                new Country(
                    code, new Locale.Builder().setRegion(code).build().getDisplayCountry(reader)))
        .sorted(byName)
        .toList();
  }

  /** What the form says. */
  public ChangeMarks toCommand() throws IOException {
    return new ChangeMarks(countryCode, SentFile.bytes(emblem));
  }

  /** What is shown now. */
  public Marks getShown() {
    return shown;
  }

  public List<Country> getCountries() {
    return countries;
  }

  public String getCountryCode() {
    return countryCode;
  }

  public void setCountryCode(String countryCode) {
    this.countryCode = countryCode;
  }

  public Part getEmblem() {
    return emblem;
  }

  public void setEmblem(Part emblem) {
    this.emblem = emblem;
  }
}
