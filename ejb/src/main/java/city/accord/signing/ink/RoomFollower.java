package city.accord.signing.ink;

import city.accord.Settings;
import city.accord.node.Link;
import city.accord.signing.ink.store.PenMessage.Hello;
import city.accord.signing.ink.watch.Fanout;
import city.accord.signing.ink.watch.FollowedFeed;
import city.accord.signing.ink.watch.Place;
import city.accord.signing.ink.watch.ShownElsewhere;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The way to a room that another server has: its frames come here, and pens write there. */
final class RoomFollower implements RoomDoor {

  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Link link;
  private final RoomSubjects subjects;
  private final FollowedFeed followed;
  private final PensElsewhere pens;
  private final List<Link.Listening> ears = new ArrayList<>();

  /**
   * @param server a name that no other server has
   */
  RoomFollower(long ceremony, Link link, Fanout fanout, String server) {
    this.link = link;
    subjects = new RoomSubjects(ceremony);
    boolean open = Settings.viewer();
    String pictures =
        (open ? RoomSubjects.OPEN_PICTURES : RoomSubjects.ALL_PICTURES) + ceremony + "." + server;
    String ask = open ? subjects.askOpen() : subjects.askAll();
    followed =
        new FollowedFeed(
            fanout,
            number -> link.tell(ask, pictures, new ByteBuffer[] {ShownElsewhere.ask(number)}),
            System.nanoTime());
    pens = new PensElsewhere(link, subjects.pens(), ceremony + "-" + server);
    ears.add(link.hear(pictures, it -> followed.hearPart(it.content(), System.nanoTime())));
    ears.add(link.hear(subjects.open(), it -> followed.hear(it.content(), System.nanoTime())));
    if (!open)
      ears.add(
          link.hear(subjects.rehearsed(), it -> followed.hear(it.content(), System.nanoTime())));
    look(System.nanoTime());
  }

  /** Asks again where something is missing. */
  void look(long nanos) {
    followed.look(nanos);
    pens.look(nanos);
  }

  /** How many pens here write in the room that is followed. */
  int relayed() {
    return pens.count();
  }

  boolean isFollowing() {
    return followed.isFollowing();
  }

  @Override
  public TabletMessages enter(PenConnection pen, long slot, Hello hello) {
    return pens.enter(pen, slot, hello);
  }

  @Override
  public void dismiss(long slot) {
    link.tell(subjects.news(), RelayWire.head(RelayWire.DISMISS, 0, slot));
  }

  @Override
  public void tabletKey(long slot, boolean isLost) {
    link.tell(subjects.news(), RelayWire.head(RelayWire.KEY, isLost ? 1 : 0, slot));
  }

  @Override
  public void refresh() {
    link.tell(subjects.news(), RelayWire.head(RelayWire.REFRESH, 0, 0));
  }

  @Override
  public void show(Place place) {
    followed.show(place, System.nanoTime());
  }

  @Override
  public Map<Long, TabletStatus> statuses() {
    return link.ask(subjects.tablets(), ByteBuffer.allocate(1), PATIENCE)
        .map(TabletStatusWire::read)
        .orElse(Map.of());
  }

  @Override
  public void stop() {
    ears.forEach(Link.Listening::close);
    pens.stop();
  }
}
