package city.accord.web.signing.tablet;

import city.accord.Refused;
import city.accord.node.Nodes;
import city.accord.signing.ink.PenConnection;
import city.accord.signing.ink.RoomAccess;
import city.accord.signing.ink.Tablet;
import city.accord.signing.ink.TabletChannels;
import city.accord.signing.ink.TabletMessages;
import city.accord.signing.ink.store.InkRefusal;
import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.store.PenWire;
import city.accord.signing.stroke.MalformedInk;
import city.accord.signing.tablet.Tablets;
import city.accord.web.signing.OwnOrigin;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where tablets write. The tablet's cookie says for which slot; docs/ink-protocol.md says how. */
@ServerEndpoint(value = "/ink", configurator = OwnOrigin.class)
public class InkEndpoint implements PenConnection {

  private static final Logger LOG = Logger.getLogger(InkEndpoint.class.getName());

  private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(4);

  @Inject private TabletChannels channels;
  @Inject private RoomAccess access;
  @Inject private Tablets tablets;
  @Inject private SlotNews news;
  @Inject private Nodes nodes;
  @Resource private ManagedExecutorService later;

  private PenSocket channel;
  private String token;
  private int attempt;
  private Tablet tablet;
  private TabletMessages line;
  private long lookedAt = System.nanoTime();

  @OnOpen
  public void open(Session session, EndpointConfig config) {
    channel = new PenSocket(session, PenMessage.MAX_BYTES);
    token = OwnOrigin.cookie(config.getUserProperties(), TabletCookie.NAME);
    if (!OwnOrigin.isForeign(config.getUserProperties()))
      tablet = access.tablet(token).orElse(null);
    if (tablet == null) refuse(InkRefusal.NO_TOKEN);
  }

  @OnMessage
  public void hear(ByteBuffer bytes) {
    if (tablet == null) return;
    try {
      PenMessage message = PenWire.read(bytes);
      if (message instanceof PenMessage.Hello hello) {
        line = channels.enter(this, tablet, hello);
        news.sit(tablet.slot(), this);
      } else if (line != null) {
        line.hear(message);
        if (message instanceof PenMessage.Points points && !tablet.isSpare())
          touch(points.at().attempt());
        else if (message instanceof PenMessage.Ping && nodes.link().isOn()) lookWhetherMoved();
      } else {
        refuse(InkRefusal.NO_HELLO);
      }
    } catch (MalformedInk malformed) {
      LOG.log(Level.INFO, "Slot {0} sent no ink: {1}", new Object[] {tablet.slot(), malformed});
      refuse(InkRefusal.MALFORMED);
    }
  }

  /** Nothing is said in words: one that is longer than a character does not even come here. */
  @OnMessage
  public void hear(String words) {
    channel.close(CloseReason.CloseCodes.CANNOT_ACCEPT.getCode(), "binary messages only");
  }

  /** The desk sees that the pen has touched the slot. */
  private void touch(int inAttempt) {
    if (inAttempt == attempt) return;
    attempt = inAttempt;
    later.submit(
        () -> {
          try {
            tablets.inking(token, inAttempt);
          } catch (Refused refused) {
            LOG.log(Level.FINE, "The slot does not go on", refused);
          }
        });
  }

  /** What the desk did may have been said at another server, and lost on the way here. */
  private void lookWhetherMoved() {
    long now = System.nanoTime();
    if (now - lookedAt < LOOK_NANOS) return;
    lookedAt = now;
    later.submit(
        () -> {
          try {
            if (!access.tablet(token).equals(Optional.of(tablet))) refuse(InkRefusal.MOVED);
          } catch (RuntimeException away) {
            LOG.log(Level.FINE, "It is looked at again", away);
          }
        });
  }

  @OnClose
  public void close() {
    if (line == null) return;
    news.leave(tablet.slot(), this);
    line.leave();
  }

  @OnError
  public void fail(Throwable failure) {
    LOG.log(Level.FINE, "A tablet's channel failed", failure);
  }

  @Override
  public void send(ByteBuffer message) {
    channel.send(message);
  }

  @Override
  public void refuse(InkRefusal refusal) {
    channel.send(PenWire.refused(refusal));
    if (refusal.isLast()) channel.close(refusal.closeCode(), refusal.name());
  }

  @Override
  public void moveOn() {
    channel.close(CloseReason.CloseCodes.SERVICE_RESTART.getCode(), "come again");
  }
}
