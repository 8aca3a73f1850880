package city.accord.city;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.emblem.ChangeMarks;
import city.accord.emblem.EmblemStore;
import city.accord.emblem.Marks;
import city.accord.emblem.Picture;
import city.accord.emblem.PictureStore;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.Slug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The profiles of cities as organisers write, publish and withdraw them. */
@Stateless
@RolesAllowed(Right.CITIES)
public class Cities {

  @PersistenceContext private EntityManager em;
  @Inject private DrawableText drawable;
  @Inject private EmblemStore emblems;
  @Inject private PictureStore pictures;
  @Inject private AuditTrail audit;
  @Inject private Event<CityMarksChanged> marksChanged;
  @Inject private Clock clock;

  /** Every city, shown or not, with how much of it is written in these languages. */
  @RolesAllowed({Right.CITIES, Right.PEOPLE, Right.READ})
  public List<CityRow> all(Collection<Language> languages) {
    return em.createQuery("select c from City c order by c.slug", City.class)
        .getResultStream()
        .map(city -> row(city, languages))
        .toList();
  }

  @RolesAllowed({Right.CITIES, Right.PEOPLE, Right.READ})
  public CityProfile profile(String slug) {
    return CityProfile.of(city(slug));
  }

  /** Begins the profile of a city under the plain letters of its English name. */
  public String add(DescribeCity command) {
    mustBeDrawable(command);
    String slug = Slug.of(command.name().in(Language.EN));
    if (slug.isEmpty()) throw new CityWithoutLatinName();
    if (find(slug).isPresent()) throw new CityNameTaken(slug);
    em.persist(new City(slug, command));
    audit.record("city.added", slug, null);
    return slug;
  }

  /**
   * Describes a city anew.
   *
   * @param version the one that the description was written from
   * @throws NotReadyToPublish where it is public and its name or country would lack a language
   */
  public void describe(
      String slug, int version, DescribeCity command, Collection<Language> languages) {
    City city = described(slug, version, command);
    if (city.isPublished()) city.publish(languages, clock.instant());
  }

  private City described(String slug, int version, DescribeCity command) {
    City city = city(slug);
    ChangedMeanwhile.check(version, city.version());
    mustBeDrawable(command);
    city.describe(command);
    audit.record("city.described", slug, null);
    return city;
  }

  private void mustBeDrawable(DescribeCity command) {
    drawable.require(command.name());
    if (command.leader() != null) drawable.require(command.leader());
  }

  /**
   * Describes a city anew and shows its profile to the public.
   *
   * @param version the one that the description was written from
   * @throws NotReadyToPublish where its name or country lacks one of the languages
   */
  public void publish(
      String slug, int version, DescribeCity command, Collection<Language> languages) {
    described(slug, version, command).publish(languages, clock.instant());
    audit.record("city.published", slug, null);
  }

  /**
   * Describes a city anew and shows its profile to organisers alone.
   *
   * @param version the one that the description was written from
   */
  public void withdraw(String slug, int version, DescribeCity command) {
    described(slug, version, command).withdraw();
    audit.record("city.withdrawn", slug, null);
  }

  /** Gives a city a flag, or another emblem; its delegation at the summit at hand has them too. */
  public void changeMarks(String slug, ChangeMarks command) {
    show(city(slug), emblems.changed(city(slug).marks(), command));
  }

  /** Takes a city's emblem away. */
  public void removeEmblem(String slug) {
    show(city(slug), city(slug).marks().withoutEmblem());
  }

  /**
   * Says where a city lies, for the map; without either it is taken off.
   *
   * @param version the one that it was said of
   */
  public void place(String slug, int version, Double latitude, Double longitude) {
    City city = city(slug);
    ChangedMeanwhile.check(version, city.version());
    city.place(Coordinates.of(latitude, longitude));
    audit.record("city.placed", slug, null);
  }

  /**
   * Shows a photograph of a city, or describes the one that is there anew.
   *
   * @param upload null to keep that
   */
  public void showPicture(String slug, byte[] upload, LocalizedText alt, String credit) {
    City city = city(slug);
    city.show(pictures.kept(city.picture(), upload, alt, credit));
    audit.record("city.picture-changed", slug, null);
  }

  public void removePicture(String slug) {
    Picture none = null;
    city(slug).show(none);
    audit.record("city.picture-removed", slug, null);
  }

  private void show(City city, Marks marks) {
    city.show(marks);
    audit.record("city.marks-changed", city.slug(), null);
    marksChanged.fire(new CityMarksChanged(city.slug(), marks));
  }

  private City city(String slug) {
    return find(slug).orElseThrow(() -> new NotThere(slug));
  }

  private Optional<City> find(String slug) {
    return em.createQuery("select c from City c where c.slug = :slug", City.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  private static CityRow row(City city, Collection<Language> languages) {
    return new CityRow(
        city.id(),
        city.slug(),
        city.name(),
        city.country(),
        city.emblem(),
        city.marks(),
        city.isPublished(),
        city.completeness(languages));
  }
}
