package city.accord.door;

import city.accord.DemonstrationPart;
import city.accord.attendee.Badge;
import city.accord.attendee.UsualCategories;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The doors of the demonstration, an hour after they opened: a hall for all and a stage for those
 * who sign, their gates, and devices whose keys nobody holds. Many are in; some were refused, one
 * entered twice while a device had no network, and two guests of honour have yet to be greeted.
 */
@Dependent
class DemonstrationDoor implements DemonstrationPart {

  /** Every sixth has yet to come. */
  private static final int NOT_YET_HERE = 6;

  private static final int TO_GREET = 2;

  /** What a badge of some other event may say. */
  private static final String OF_ANOTHER_EVENT = "ABCDEFGHJKMNPQRSTVWX";

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private DoorDevices devices;
  @Inject private Clock clock;

  /** How long ago the next scan was. */
  private Duration ago;

  /** After badges were printed, and before the full summit is filled up. */
  @Override
  public int order() {
    return 63;
  }

  @Override
  public void fill(Welcome welcome) {
    Zone hall = zone(LocalizedText.of("主會場", "Main hall"), List.of());
    Zone stage =
        zone(
            LocalizedText.of("典禮舞臺", "Signing stage"),
            List.of(
                UsualCategories.DELEGATE,
                UsualCategories.INDUSTRY_LEADER,
                UsualCategories.INTERPRETER,
                UsualCategories.STAFF,
                UsualCategories.SECURITY));
    Gate foyer = gate(hall, LocalizedText.of("南側大廳", "South foyer"));
    Gate wing = gate(stage, LocalizedText.of("舞臺左側", "Stage left"));
    Device first = device(foyer, "Foyer 1");
    Device second = device(foyer, "Foyer 2");
    Device third = device(wing, "Stage 1");
    device(wing, "Spare phone");
    ago = Duration.ofMinutes(70);
    pass(pair(first), pair(second), foyer, pair(third));
    greet();
  }

  private void pass(String first, String second, Gate foyer, String third) {
    List<Badge> badges = badges();
    List<Badge> press = of(UsualCategories.PRESS, badges);
    List<Badge> staff = of(UsualCategories.STAFF, badges);
    badges.forEach(badge -> enter(first, badge.code()));
    enter(first, OF_ANOTHER_EVENT);
    staff.stream().limit(3).forEach(badge -> enter(third, badge.code()));
    enter(third, press.get(0).code());
    enter(second, press.get(1).code());
    enter(second, press.get(0).code().substring(1));
    SentScan.Offline alone = new SentScan.Offline(foyer.id(), Verdict.ADMITTED);
    send(second, press.get(2).code(), true, alone);
    send(first, press.get(3).code(), false, null);
  }

  /** Of those who have come: not every one is there yet. */
  private List<Badge> badges() {
    List<Badge> all =
        em.createQuery(
                "select b from Badge b join fetch b.attendee where b.valid = true"
                    + " and b.attendee.erasedAt is null order by b.id",
                Badge.class)
            .getResultList();
    return IntStream.range(0, all.size())
        .filter(i -> i % NOT_YET_HERE != NOT_YET_HERE - 1)
        .mapToObj(all::get)
        .toList();
  }

  private static List<Badge> of(String category, List<Badge> badges) {
    return badges.stream()
        .filter(badge -> badge.attendee().category().code().equals(category))
        .toList();
  }

  private void enter(String token, String code) {
    send(token, code, true, null);
  }

  private void send(String token, String code, boolean entering, SentScan.Offline offline) {
    String nonce = UUID.randomUUID().toString().replace("-", "");
    devices.scan(token, new SentScan(nonce, code, null, entering, ago.toMillis(), offline));
    ago = ago.multipliedBy(19).dividedBy(20);
  }

  private Zone zone(LocalizedText name, List<String> categories) {
    Zone zone = new Zone(summits.current().id());
    zone.describe(name, List.of(), categories);
    em.persist(zone);
    return zone;
  }

  private Gate gate(Zone zone, LocalizedText name) {
    Gate gate = new Gate(zone, name, Way.BOTH);
    em.persist(gate);
    return gate;
  }

  private Device device(Gate gate, String name) {
    Device device = new Device(gate, name);
    em.persist(device);
    em.flush();
    return device;
  }

  /** As a phone does; the token is forgotten, so that nobody has it. */
  private String pair(Device device) {
    String code = PairingCode.random();
    device.offer(PairingCode.hash(code), clock.instant());
    em.flush();
    return devices.pair(code, "demonstration");
  }

  private void greet() {
    List<Scan> entered =
        em.createQuery("select s from Scan s where s.honoured = true order by s.id", Scan.class)
            .getResultList();
    entered.stream()
        .limit(Math.max(0, entered.size() - TO_GREET))
        .forEach(scan -> scan.greet(scan.scannedAt()));
  }
}
