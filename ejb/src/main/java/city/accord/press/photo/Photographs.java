package city.accord.press.photo;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.Sha256;
import city.accord.attendee.Photo;
import city.accord.audit.AuditTrail;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Shortened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The photographs at the press officers' desk: uploaded, described, approved, withdrawn. */
@Stateless
@RolesAllowed(Right.PRESS)
public class Photographs {

  private static final int MAX_NAME = 200;

  @PersistenceContext private EntityManager em;
  @Inject private PhotographStore store;
  @Inject private Summits summits;
  @Inject private PublishedDeclarations declarations;
  @Inject private Event<PhotographUploaded> uploaded;
  @Inject private Event<PhotographChanged> changed;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** The newest first. */
  @RolesAllowed({Right.PRESS, Right.READ})
  public List<PhotographRow> all() {
    return store.all(summits.current().id()).stream()
        .map(one -> PhotographRow.of(one, clock.instant()))
        .toList();
  }

  @RolesAllowed({Right.PRESS, Right.READ})
  public PhotographRow row(long id) {
    return PhotographRow.of(photograph(id), clock.instant());
  }

  /** A photograph in one size, whether the public may see it or not; empty until it is drawn. */
  @RolesAllowed({Right.PRESS, Right.READ})
  public Optional<byte[]> jpeg(long id, PhotographSize size) {
    return store.jpeg(photograph(id).id(), size);
  }

  /**
   * Takes a file, with what its photographer wrote into it; its sizes are made in the background.
   *
   * @throws Photo.NotAPhoto where it is no JPEG or PNG
   * @throws Photo.PhotoTooLarge where it has too many bytes
   * @throws Photo.PhotoTooManyPixels where it would be decoded into too many pixels
   * @throws PhotographKnown where the same file was uploaded before
   */
  public long upload(String fileName, byte[] bytes) {
    Photo.requireReadable(bytes);
    Summit summit = summits.current();
    Entities.lock(em, Summit.class, summit.id());
    String hash = Sha256.hex(bytes);
    String name = Shortened.to(MAX_NAME, fileName.replaceAll("\\p{Cntrl}", " "));
    if (isKnown(summit.id(), hash)) throw new PhotographKnown();
    Photograph photograph =
        new Photograph(
            summit.id(),
            name,
            hash,
            PhotographNotes.of(bytes, summit.languages()),
            clock.instant());
    em.persist(photograph);
    em.flush();
    em.persist(new PhotographUpload(photograph.id(), bytes));
    audit.record("photograph.uploaded", name, null);
    uploaded.fire(new PhotographUploaded(photograph.id()));
    return photograph.id();
  }

  private boolean isKnown(long summit, String hash) {
    return em.createQuery(
                "select count(p) from Photograph p where p.summitId = :summit"
                    + " and p.uploadSha256 = :hash",
                Long.class)
            .setParameter("summit", summit)
            .setParameter("hash", hash)
            .getSingleResult()
        > 0;
  }

  /**
   * Writes what is said of a photograph.
   *
   * @param version the one that the form was filled from
   */
  public void describe(long id, int version, DescribePhotograph command) {
    write(id, version, command);
    tell("photograph.described", photograph(id));
  }

  /**
   * Approves a photograph as it is described now: everyone sees it as soon as its embargo is over,
   * at once if it has none.
   *
   * @param version the one that the form was filled from
   * @throws Photograph.PhotographWithoutCredit where nobody is named
   * @throws Photograph.PhotographIncomplete where caption or right of use lack a language
   */
  public void approve(long id, int version, DescribePhotograph command) {
    write(id, version, command);
    Photograph photograph = photograph(id);
    photograph.approve(summits.current().languages(), clock.instant());
    tell("photograph.approved", photograph);
  }

  private void write(long id, int version, DescribePhotograph command) {
    Photograph photograph = photograph(id);
    ChangedMeanwhile.check(version, photograph.version());
    photograph.describe(command, summits.current().languages());
    boolean published =
        declarations.of(photograph.summitId()).stream()
            .filter(PublicDeclaration::isPublished)
            .anyMatch(declaration -> declaration.slug().equals(photograph.untilDeclaration()));
    if (published) photograph.lift(clock.instant());
  }

  public void withdraw(long id) {
    Photograph photograph = photograph(id);
    photograph.withdraw();
    tell("photograph.withdrawn", photograph);
  }

  /** Takes it away for good, with its files. */
  public void remove(long id) {
    Photograph photograph = photograph(id);
    store.remove(photograph);
    tell("photograph.removed", photograph);
  }

  private void tell(String event, Photograph photograph) {
    audit.record(event, photograph.fileName(), null);
    changed.fire(new PhotographChanged(photograph.id()));
  }

  private Photograph photograph(long id) {
    return Entities.require(em, Photograph.class, id);
  }

  /** The same file was uploaded before. */
  public static class PhotographKnown extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "photo";
    }
  }
}
