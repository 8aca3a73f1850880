package city.accord.summit;

import city.accord.All;
import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.account.RecentProof;
import city.accord.audit.AuditTrail;
import city.accord.emblem.EmblemStore;
import city.accord.emblem.Picture;
import city.accord.emblem.PictureStore;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The editions of the summit. The newest is the one that pages, desks and ceremonies speak of. */
@Stateless
@RolesAllowed(Right.CONFIGURE)
public class Summits {

  @PersistenceContext private EntityManager em;
  @Inject private EmblemStore emblems;
  @Inject private PictureStore pictures;
  @Inject private AuditTrail audit;
  @Inject private RecentProof proof;
  @Inject private All<ScheduledPart> parts;
  @Inject private All<WrittenPart> writing;
  @Inject private Event<SummitFounded> founded;

  /**
   * The edition at hand.
   *
   * @throws NotThere on a server where none was described yet
   */
  @PermitAll
  public Summit current() {
    return find().orElseThrow(NoSummit::new);
  }

  /** The edition at hand; empty on a server where none was described yet. */
  @PermitAll
  public Optional<Summit> find() {
    return em.createQuery(
            "select s from Summit s order by s.firstDay desc, s.id desc", Summit.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Describes the edition at hand anew, or the first one; for another zone nothing is planned. */
  public void describe(DescribeSummit command) {
    describe(command, null);
  }

  /**
   * Describes the edition at hand anew, or the first one.
   *
   * @param change what stays where the zone is another one; may be null where nothing is planned
   * @throws ZoneChange.ZoneChangeUndecided where something is, and it is null
   * @throws WallClock.HourDoesNotExist where an hour that should stay does not exist in the new
   *     zone
   */
  public void describe(DescribeSummit command, ZoneChange change) {
    Optional<Summit> known = find();
    if (known.isPresent()) change(known.get(), command, change);
    else found(new Summit(command));
    audit.record("summit.described", command.name().in(Language.EN), null);
  }

  /**
   * Describes the edition at hand anew, or the first one.
   *
   * @param version the one that the description was written from; 0 where there was none
   * @param change as above
   */
  public void describe(int version, DescribeSummit command, ZoneChange change) {
    ChangedMeanwhile.check(version, find().map(Summit::version).orElse(0));
    describe(command, change);
  }

  /** The languages that the public pages are offered in. */
  @PermitAll
  public List<Language> offered() {
    return find().map(Summit::siteLanguages).orElse(SiteLanguages.HOUSE);
  }

  /**
   * Offers the public pages of the edition at hand in these languages of {@link SiteLanguages}.
   *
   * @throws Summit.SiteWithoutEnglish if English is not among them
   */
  public void offer(Collection<Language> languages) {
    Summit summit = current();
    summit.offer(languages);
    String tags = new LanguagesConverter().convertToDatabaseColumn(summit.siteLanguages());
    audit.record("summit.languages-offered", tags, null);
  }

  /** Shows the host's emblem on walls and pages of the edition at hand; null takes it away. */
  public void showEmblem(byte[] upload) {
    current().show(upload == null ? null : emblems.kept(upload));
    audit.record("summit.emblem-changed", current().name().in(Language.EN), null);
  }

  /**
   * Gives the public site colours of the summit's own. Of one that nobody could read, readers see a
   * shade that they can ({@link Accent}).
   *
   * @param version the one that the colours were chosen for
   * @param light as {@code #rrggbb}; null for the usual colours
   * @throws Colour.NotAColour where one is none
   */
  public void colour(int version, String light, String dark) {
    Summit summit = current();
    ChangedMeanwhile.check(version, summit.version());
    summit.colour(light == null ? null : Colour.of(light), light == null ? null : Colour.of(dark));
    audit.record("summit.coloured", light == null ? "" : light + " " + dark, null);
  }

  /**
   * Shows a picture on the front page, or describes the one that is there anew.
   *
   * @param upload null to keep that
   */
  public void showPicture(byte[] upload, LocalizedText alt, String credit) {
    Summit summit = current();
    summit.show(pictures.kept(summit.picture(), upload, alt, credit));
    audit.record("summit.picture-changed", summit.name().in(Language.EN), null);
  }

  public void removePicture() {
    Picture none = null;
    current().show(none);
    audit.record("summit.picture-removed", current().name().in(Language.EN), null);
  }

  private void found(Summit summit) {
    em.persist(summit);
    em.flush();
    founded.fire(new SummitFounded(summit.id()));
  }

  private void change(Summit summit, DescribeSummit command, ZoneChange change) {
    ZoneId before = summit.zone();
    ZoneId after = command.zone();
    int planned = scheduled().size();
    summit.describe(command);
    if (before.equals(after) || planned == 0) return;
    if (change == null) throw new ZoneChange.ZoneChangeUndecided(planned);
    for (ScheduledPart part : parts) part.move(summit.id(), at -> change.apply(at, before, after));
    audit.record("summit.zone-changed", after.getId(), change.name());
  }

  /**
   * Says whether to seal and to publish takes two officers: one proposes, another confirms.
   *
   * @throws city.accord.account.RecentProof.ProofNeeded if the caller has not shown who they are
   *     for a while
   */
  public void requireFourEyes(boolean required) {
    proof.require();
    current().requireFourEyes(required);
    audit.record("summit.four-eyes", required ? "on" : "off", null);
  }

  /** All that is planned for certain hours of the edition at hand, in the order of these. */
  @RolesAllowed({Right.CONFIGURE, Right.READ})
  public List<ScheduledTime> scheduled() {
    return find()
        .map(
            summit ->
                parts.stream()
                    .flatMap(part -> part.scheduled(summit.id()).stream())
                    .sorted(Comparator.comparing(ScheduledTime::at))
                    .toList())
        .orElse(List.of());
  }

  /** What readers meet that is not written in each language of the edition at hand. */
  @RolesAllowed({Right.CONFIGURE, Right.READ})
  public List<WrittenThing> lacking() {
    Summit summit = current();
    List<LocalizedText> own =
        List.of(summit.name(), summit.theme(), summit.host(), summit.venue(), summit.address());
    Stream<WrittenThing> all = writing.stream().flatMap(part -> part.written(summit.id()).stream());
    return Stream.concat(Stream.of(new WrittenThing("summit", null, summit.name(), own)), all)
        .filter(thing -> !thing.lacks(summit.languages()).isEmpty())
        .toList();
  }

  /** The organisers have not described the summit yet. */
  public static class NoSummit extends NotThere {

    private static final long serialVersionUID = 1;

    public NoSummit() {
      super("summit");
    }
  }
}
