package city.accord.press;

import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.media.Accreditation;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The press kits of the summit: the one that everyone takes, and how far another one is. */
@Stateless
@RolesAllowed(Right.PRESS)
public class PressKits {

  @Inject private KitStore store;
  @Inject private KitMaking making;
  @Inject private KitContents contents;
  @Inject private Accreditation accreditation;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** The last kits, the newest first. */
  @RolesAllowed({Right.PRESS, Right.READ})
  public List<KitRow> all() {
    return rows();
  }

  /**
   * Makes another one, also where nothing has changed.
   *
   * @throws NotThere while there is no summit
   */
  public void make() {
    summits.current();
    audit.record("press-kit.asked", "press kit", null);
    making.make(true);
  }

  /** The last archives of the site, the newest first. */
  @RolesAllowed({Right.PRESS, Right.READ})
  public List<KitRow> archives() {
    return rows(KitKind.ARCHIVE);
  }

  /**
   * Makes another archive of the site, as it is now.
   *
   * @throws NotThere while there is no summit
   */
  public void makeArchive() {
    summits.current();
    audit.record("press-kit.archive-asked", "site archive", null);
    making.makeArchive();
  }

  /**
   * The bytes of an archive, all of them.
   *
   * @throws NotThere for one that is not known, not whole, or holds what is not public any more
   */
  @RolesAllowed({Right.PRESS, Right.READ})
  public byte[] archive(long id) {
    return whole(
        rows(KitKind.ARCHIVE).stream()
            .filter(one -> one.id() == id && one.state() == KitState.READY)
            .findFirst()
            .orElseThrow(() -> new NotThere(id)));
  }

  /** The newest that can be taken: nothing is in it that is not public now. */
  @PermitAll
  public Optional<KitRow> current() {
    return rows().stream().filter(one -> one.state() == KitState.READY).findFirst();
  }

  /** Those that can be taken, and those that are being made; the newest first. */
  @PermitAll
  public List<KitRow> shown() {
    return rows().stream()
        .filter(one -> one.state() == KitState.READY || one.state() == KitState.MAKING)
        .toList();
  }

  /**
   * A kit that can be taken.
   *
   * @throws NotThere for one that is not known, not whole, or holds what is not public any more
   */
  @PermitAll
  public KitRow kit(long id) {
    return rows().stream()
        .filter(one -> one.id() == id && one.state() == KitState.READY)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  /**
   * What is in a kit that can be taken, in its order.
   *
   * @throws NotThere for a kit that cannot be taken
   */
  @PermitAll
  public List<KitEntry> entries(long id) {
    return store.entries(kit(id).id());
  }

  /**
   * Packed bytes of files in it, for whoever read the entries while it could be taken.
   *
   * @throws NotThere for a kit that is not kept any more
   */
  @PermitAll
  public List<byte[]> parts(long id, List<KitEntry> files, int position) {
    return store.parts(id, files, position);
  }

  /** The newest kit for the accredited press; empty where the link is not that of one of them. */
  @PermitAll
  public Optional<KitRow> forAccredited(String token) {
    return accreditation.isGivenTo(token)
        ? rows(KitKind.ACCREDITED).stream().filter(one -> one.state() == KitState.READY).findFirst()
        : Optional.empty();
  }

  /**
   * The bytes of that kit, all of them.
   *
   * @throws NotThere where there is none for the holder of the link
   */
  @PermitAll
  public byte[] whole(String token) {
    return whole(forAccredited(token).orElseThrow(() -> new NotThere("press kit")));
  }

  private byte[] whole(KitRow row) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream((int) row.size());
    try {
      KitZip.write(
          store.entries(row.id()),
          row.askedAt(),
          (files, position) -> store.parts(row.id(), files, position),
          whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return whole.toByteArray();
  }

  private List<KitRow> rows() {
    return rows(KitKind.KIT);
  }

  private List<KitRow> rows(KitKind kind) {
    if (summits.find().isEmpty()) return List.of();
    Instant now = clock.instant();
    List<String> open = kind == KitKind.ACCREDITED ? contents.openToAccredited() : contents.open();
    return store.newest(summits.current().id(), kind).stream()
        .map(one -> one.row(open, now))
        .toList();
  }
}
