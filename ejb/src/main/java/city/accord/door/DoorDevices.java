package city.accord.door;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Sha256;
import city.accord.account.Brake;
import city.accord.account.Secret;
import city.accord.account.TryLimit;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeePhotos;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.Badge;
import city.accord.attendee.BadgeCode;
import city.accord.attendee.BadgeStore;
import city.accord.attendee.Category;
import city.accord.attendee.CategoryStore;
import city.accord.audit.AuditTrail;
import city.accord.door.Device.PairingCodeUnknown;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.SearchText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a device at a gate asks. It shows a token that it was given when it was paired, and stands
 * at the gate that the desk gave it, whatever it says; without the token every answer is {@link
 * DeviceRevoked}.
 */
@Stateless
@PermitAll
public class DoorDevices {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MAX_FOUND = 12;

  @PersistenceContext private EntityManager em;
  @Inject private DoorStore doors;
  @Inject private BadgeStore badges;
  @Inject private AttendeePhotos photos;
  @Inject private CategoryStore categories;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Brake brake;
  @Inject private Event<DoorChanged> changed;
  @Inject private Clock clock;

  /**
   * Makes a phone the device of a code.
   *
   * @param caller where the try comes from; wrong tries from there are slowed
   * @return the token that it shows from now on
   * @throws PairingCodeUnknown where no device waits for the code
   */
  public String pair(String typed, String caller) {
    List<TryLimit> limit =
        List.of(
            new TryLimit(
                "door pairing from " + caller,
                10,
                Duration.ofSeconds(2),
                Duration.ofMinutes(1),
                Duration.ofHours(1)));
    brake.admit(limit);
    Device device =
        em.createQuery("select d from Device d where d.codeHash = :hash", Device.class)
            .setParameter("hash", PairingCode.hash(typed == null ? "" : typed))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(PairingCodeUnknown::new);
    String token = Secret.random();
    byte[] key = new byte[32];
    RANDOM.nextBytes(key);
    device.pair(Secret.hash(token), key, clock.instant());
    brake.takeBack(limit);
    audit.recordChange("door.device-paired", device.name(), null, null, null);
    changed.fire(new DoorChanged(false));
    return token;
  }

  /** Whether a token is one of a device that is paired. */
  public boolean isPaired(String token) {
    return doors.device(token).isPresent();
  }

  /** Where the device stands, and how many are inside. */
  public DoorState state(String token) {
    Device device = seen(token);
    return new DoorState(device.name(), GateRow.of(device.gate()), doors.counts());
  }

  /**
   * Judges a scan and keeps it; one that was sent before gets the same answer and is not counted
   * again. One that the device judged without network counts at the gate where it stood then,
   * wherever it stands now and whichever way that gate leads since: whoever passed, passed.
   *
   * @throws ScanNotPossible where no device of ours sends such a thing, its gate has no such way,
   *     or it never stood at the gate that it names
   * @throws Brake.TooManyTries where a device sends one unknown code after the other
   */
  public DoorAnswer scan(String token, SentScan sent) {
    Device device = seen(token);
    if (!sent.isPossible()) throw new ScanNotPossible();
    Optional<Scan> before = doors.scan(sent.nonce());
    if (before.isPresent()) return again(device, before.get());
    Gate gate = gate(device, sent);
    Badge badge = badge(sent).orElse(null);
    return badge == null ? unknown(device, gate, sent) : known(device, gate, sent, badge);
  }

  private static Gate gate(Device device, SentScan sent) {
    if (sent.offline() != null)
      return device.gate(sent.offline().gateId()).orElseThrow(ScanNotPossible::new);
    if (!device.gate().way().allows(sent.entering())) throw new ScanNotPossible();
    return device.gate();
  }

  private Optional<Badge> badge(SentScan sent) {
    return (sent.code() == null
            ? badges.of(sent.attendeeId())
            : badges.find(BadgeCode.plain(sent.code())))
        .filter(found -> found.attendee().summitId() == summits.current().id());
  }

  private DoorAnswer again(Device device, Scan scan) {
    if (!scan.isOf(device)) throw new ScanNotPossible();
    if (scan.attendee() == null) return DoorAnswer.unknown(scan.verdict(), scan.isEntering());
    return DoorAnswer.of(scan, scan.isHonoured(), null);
  }

  /** Whoever guesses codes is slowed, and stands in the audit trail. */
  private DoorAnswer unknown(Device device, Gate gate, SentScan sent) {
    boolean whole = sent.code() == null || BadgeCode.isWhole(BadgeCode.plain(sent.code()));
    Verdict verdict = whole ? Verdict.UNKNOWN : Verdict.UNREADABLE;
    if (whole) {
      brake.admit(
          List.of(
              new TryLimit(
                  "door codes of device " + device.id(),
                  60,
                  Duration.ofSeconds(1),
                  Duration.ofSeconds(10),
                  Duration.ofMinutes(10))));
      audit.recordOfStranger("door.unknown-code", device.name(), null);
    }
    Scan scan = scan(device, gate, sent, null);
    scan.say(verdict, verdict, false);
    keep(scan);
    return DoorAnswer.unknown(verdict, sent.entering());
  }

  private DoorAnswer known(Device device, Gate gate, SentScan sent, Badge badge) {
    Attendee attendee = badge.attendee();
    Zone zone = gate.zone();
    Presence presence = doors.lockPresence(zone.id(), attendee.id());
    Summit summit = summits.current();
    Instant at = DeviceClock.at(sent.agoMillis(), clock.instant());
    DoorRule.Holder holder =
        new DoorRule.Holder(
            badge.isRevoked(),
            attendee.status(),
            doors.isBlocked(attendee.id()),
            attendee.category().code(),
            // what others have scanned meanwhile is found when the scan stands in its order
            sent.offline() == null && presence.isInside());
    LocalDate day = LocalDate.ofInstant(at, summit.zone());
    Verdict ours = DoorRule.judge(holder, zone.place(), sent.entering(), day);
    Verdict said = sent.offline() == null ? ours : sent.offline().decided();
    boolean honoured = !doors.honoured(Set.of(attendee.id())).isEmpty();
    Scan earlier = ours == Verdict.ALREADY_IN ? last(zone, attendee) : null;
    Scan scan = scan(device, gate, sent, attendee);
    scan.say(said, ours, honoured);
    keep(scan);
    if (said.moves()) doors.follow(presence, zone.id(), attendee.id());
    return DoorAnswer.of(scan, honoured && said == Verdict.ADMITTED, earlier);
  }

  private Scan last(Zone zone, Attendee attendee) {
    List<Scan> counting = doors.counting(zone.id(), attendee.id());
    return counting.isEmpty() ? null : counting.get(counting.size() - 1);
  }

  private Scan scan(Device device, Gate gate, SentScan sent, Attendee attendee) {
    Instant now = clock.instant();
    return new Scan(device, gate, sent, attendee, DeviceClock.at(sent.agoMillis(), now), now);
  }

  private void keep(Scan scan) {
    em.persist(scan);
    changed.fire(new DoorChanged(scan.isHonoured()));
  }

  /**
   * Takes back a scan of this device.
   *
   * @throws NotThere where it has none of this nonce
   */
  public void undo(String token, String nonce) {
    Device device = seen(token);
    Scan scan =
        doors
            .scan(String.valueOf(nonce))
            .filter(its -> its.isOf(device))
            .orElseThrow(() -> new NotThere(nonce));
    if (scan.attendee() == null) return;
    Presence presence = doors.lockPresence(scan.zone().id(), scan.attendee().id());
    scan.undo(clock.instant());
    doors.follow(presence, scan.zone().id(), scan.attendee().id());
    audit.recordChange(
        "door.scan-undone", scan.attendee().name().latin(), device.name(), null, null);
    changed.fire(new DoorChanged(false));
  }

  /** People by name, in any script: those who have a badge. */
  public List<AttendeeRow> search(String token, String query) {
    seen(token);
    List<String> words = SearchText.words(query);
    if (words.stream().mapToInt(String::length).sum() < 2) return List.of();
    String conditions =
        words.stream()
            .map(word -> " and a.searchText like :word" + words.indexOf(word) + " escape '!'")
            .collect(Collectors.joining());
    TypedQuery<Attendee> people =
        em.createQuery(
                "select a from Attendee a join fetch a.category where a.summitId = :summit"
                    + " and a.erasedAt is null and exists"
                    + " (select b from Badge b where b.attendee = a and b.valid = true)"
                    + conditions
                    + " order by a.name.sortKey, a.id",
                Attendee.class)
            .setParameter("summit", summits.current().id())
            .setMaxResults(MAX_FOUND);
    for (String word : words)
      people.setParameter(
          "word" + words.indexOf(word), "%" + word.replaceAll("[!%_]", "!$0") + "%");
    return people.getResultStream().map(AttendeeRow::of).toList();
  }

  /** A person's photo, a JPEG; empty where there is none. */
  public Optional<byte[]> photo(String token, long attendeeId) {
    seen(token);
    Attendee attendee = Entities.require(em, Attendee.class, attendeeId);
    return attendee.summitId() == summits.current().id() ? photos.of(attendee) : Optional.empty();
  }

  /** What the device needs to judge by itself for hours. */
  public Roster roster(String token) {
    Device device = seen(token);
    Summit summit = summits.current();
    Zone zone = device.gate().zone();
    DoorRule.Place place = zone.place();
    return new Roster(
        device.rosterKey(),
        GateRow.of(device.gate()),
        place.days(),
        place.categories(),
        categories.all().stream().collect(Collectors.toMap(Category::code, Category::name)),
        entries(zone, summit));
  }

  private List<RosterEntry> entries(Zone zone, Summit summit) {
    List<Badge> all =
        em.createQuery(
                "select b from Badge b join fetch b.attendee"
                    + " where b.attendee.summitId = :summit order by b.id",
                Badge.class)
            .setParameter("summit", summit.id())
            .getResultList();
    Set<Long> inside = doors.inside(zone.id());
    Set<Long> honoured = doors.honoured(all.stream().map(badge -> badge.attendee().id()).toList());
    Map<Long, DoorPerson> persons = doors.persons();
    return all.stream().map(badge -> entry(badge, inside, honoured, persons)).toList();
  }

  private static RosterEntry entry(
      Badge badge, Set<Long> inside, Set<Long> honoured, Map<Long, DoorPerson> persons) {
    Attendee attendee = badge.attendee();
    DoorPerson person = persons.get(attendee.id());
    return new RosterEntry(
        Sha256.hex(badge.code()),
        attendee.id(),
        attendee.name(),
        attendee.affiliation().name(),
        attendee.category().code(),
        attendee.status(),
        badge.isRevoked(),
        person != null && person.isBlocked(),
        honoured.contains(attendee.id()),
        inside.contains(attendee.id()));
  }

  private Device seen(String token) {
    Device device = doors.device(token).orElseThrow(DeviceRevoked::new);
    Instant now = clock.instant();
    em.createNativeQuery("update door_device set last_seen_at = ? where id = ?")
        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
        .setParameter(2, device.id())
        .executeUpdate();
    return device;
  }

  /** No device of ours sends this, or not at its gate. */
  public static class ScanNotPossible extends Refused {

    private static final long serialVersionUID = 1;
  }
}
