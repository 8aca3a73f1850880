package city.accord.signing.ink;

import city.accord.node.Heard;
import city.accord.node.Link;
import city.accord.signing.ink.store.RoomLease;
import city.accord.signing.ink.watch.Fanout;
import city.accord.signing.ink.watch.Message;
import city.accord.signing.ink.watch.Picture;
import city.accord.signing.ink.watch.ShownElsewhere;
import city.accord.signing.ink.watch.Viewer;
import city.accord.signing.ink.watch.WatchWire;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * A room here, as the other servers see it: it watches like a viewer and tells them every frame,
 * answers who asks for the picture, and lets their pens in. What cannot be sent is left out, so
 * that the room and its own viewers wait for no network.
 */
final class RoomHost implements Viewer, AutoCloseable {

  private static final Executor AT_ONCE = Runnable::run;

  private final Link link;
  private final RoomLease lease;
  private final RoomThreads room;
  private final Fanout fanout;
  private final RoomSubjects subjects;
  private final RelayedPens pens;
  private final List<Link.Listening> ears;
  private long epoch;
  private boolean rehearsal;

  RoomHost(Link link, RoomLease lease, RoomThreads room, Fanout fanout) {
    this.link = link;
    this.lease = lease;
    this.room = room;
    this.fanout = fanout;
    subjects = new RoomSubjects(lease.ceremony());
    pens = new RelayedPens(link, room);
    ears =
        List.of(
            link.hear(subjects.askOpen(), it -> answer(it, RoomSubjects.OPEN_PICTURES, false)),
            link.hear(subjects.askAll(), it -> answer(it, RoomSubjects.ALL_PICTURES, true)),
            link.hear(subjects.pens(), pens::hear),
            link.hear(subjects.news(), this::hearNews),
            link.hear(subjects.tablets(), this::tellTablets));
    fanout.enter(this, new WatchWire.Watch(WatchWire.VERSION, 0, 0));
  }

  private void answer(Heard heard, String whereTo, boolean paired) {
    int ask = ShownElsewhere.readAsk(heard.content());
    String reply = heard.reply();
    if (reply != null && reply.startsWith(whereTo))
      room.picture(paired, picture -> send(reply, ask, picture));
  }

  private void send(String reply, int ask, Picture picture) {
    for (int i = 0; i < picture.parts().size(); i++)
      link.tell(
          reply,
          ShownElsewhere.part(lease.term(), picture, ask, i),
          picture.parts().get(i).content());
  }

  private void hearNews(Heard heard) {
    RelayWire.Relayed news = RelayWire.read(heard.content());
    switch (news.kind()) {
      case RelayWire.REFRESH -> room.refresh();
      case RelayWire.DISMISS -> room.dismiss(news.slot());
      case RelayWire.KEY -> room.tabletKey(news.slot(), news.number() != 0);
      default -> {}
    }
  }

  private void tellTablets(Heard heard) {
    if (heard.reply() != null) link.tell(heard.reply(), TabletStatusWire.write(room.statuses()));
  }

  void look(long nanos) {
    pens.look(nanos);
  }

  /** It is a server with the database that hears what is not for everyone. */
  @Override
  public boolean isPaired() {
    return true;
  }

  /** Whoever has something to tell it. */
  @Override
  public Executor thread() {
    return AT_ONCE;
  }

  @Override
  public void send(Message message, Runnable whenSent) {
    ByteBuffer content = message.content();
    int type = Byte.toUnsignedInt(content.get(content.position()));
    if (type == WatchWire.SNAPSHOT) {
      WatchWire.Start start = WatchWire.readStart(content);
      epoch = start.epoch();
      rehearsal = start.rehearsal();
      tell(subjects.open(), WatchWire.quiet(start.seq()));
    } else if (type == WatchWire.FRAMES) {
      tell(rehearsal ? subjects.rehearsed() : subjects.open(), content);
    } else if (type == WatchWire.QUIET) {
      tell(subjects.open(), content);
    }
    whenSent.run();
  }

  private void tell(String subject, ByteBuffer content) {
    link.tell(subject, ShownElsewhere.head(lease.term(), epoch), content);
  }

  @Override
  public void disconnect() {
    // it takes everything at once
  }

  @Override
  public void close() {
    fanout.leave(this);
    ears.forEach(Link.Listening::close);
  }
}
