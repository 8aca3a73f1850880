package city.accord.attendee;

import city.accord.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/** For whom a person comes: a delegation, a city or an organisation, or what the person says. */
@Embeddable
public class Affiliation implements Serializable {

  private static final long serialVersionUID = 1;

  private Long delegationId;
  private String delegationSlug;
  private String citySlug;

  @Column(name = "affiliation")
  private LocalizedText name;

  protected Affiliation() {}

  private Affiliation(
      Long delegationId, String delegationSlug, String citySlug, LocalizedText name) {
    this.delegationId = delegationId;
    this.delegationSlug = delegationSlug;
    this.citySlug = citySlug;
    this.name = name;
  }

  /** In plain words; empty for a person who comes for nobody. */
  public static Affiliation of(LocalizedText name) {
    return new Affiliation(null, null, null, name);
  }

  /**
   * A delegation at this summit.
   *
   * @param citySlug the city that it comes for, or null for an organisation
   */
  public static Affiliation ofDelegation(
      long id, String slug, String citySlug, LocalizedText name) {
    return new Affiliation(id, slug, citySlug, name);
  }

  /** What it is called, in each language; empty where the person comes for nobody. */
  public LocalizedText name() {
    return name == null ? LocalizedText.EMPTY : name;
  }

  /** The delegation that the person belongs to, or null. */
  public Long delegationId() {
    return delegationId;
  }

  /** The delegation as addresses name it, or null. */
  public String delegationSlug() {
    return delegationSlug;
  }

  /** The city whose page shows the person, or null. */
  public String citySlug() {
    return citySlug;
  }

  /** Whether it is this delegation. */
  public boolean isDelegation(long id) {
    return delegationId != null && delegationId == id;
  }

  /**
   * Whether two names are of one outlet or organisation: the same in a language, whatever the
   * capitals, blanks and points.
   */
  public static boolean isSame(LocalizedText one, LocalizedText other) {
    return one.asMap().values().stream()
        .map(Affiliation::plain)
        .anyMatch(text -> other.asMap().values().stream().anyMatch(it -> text.equals(plain(it))));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
