package city.accord.web.signing;

import city.accord.signing.display.Displays;
import city.accord.signing.ink.Doors;
import city.accord.signing.ink.InkRooms;
import city.accord.signing.ink.MalformedInk;
import city.accord.signing.ink.Viewer;
import city.accord.signing.ink.WatchWire;
import jakarta.inject.Inject;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.nio.ByteBuffer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where anyone watches the ink of a ceremony. A rehearsal is shown to paired displays only. */
@ServerEndpoint(value = "/watch/{ceremony}", configurator = OwnOrigin.class)
public class WatchEndpoint implements Viewer {

  private static final Logger LOG = Logger.getLogger(WatchEndpoint.class.getName());

  private static final int LONGEST_MESSAGE = 64;
  private static final int NOT_FOUND = 4404;
  private static final int ALIEN = 4403;
  private static final int MALFORMED = 4401;

  @Inject private InkRooms rooms;
  @Inject private Doors doors;
  @Inject private Displays displays;

  private Channel channel;
  private long ceremony;
  private boolean paired;

  @OnOpen
  public void open(Session session, EndpointConfig config, @PathParam("ceremony") String name) {
    channel = new Channel(session, LONGEST_MESSAGE);
    ceremony = name.matches("[0-9]{1,18}") ? Long.parseLong(name) : 0;
    String display = OwnOrigin.cookie(config.getUserProperties(), DisplayCookie.NAME);
    // when the doors open, thousands come at once, and hardly one of them is a display
    paired = !display.isEmpty() && displays.isPaired(display);
    if (OwnOrigin.isAlien(config.getUserProperties())) channel.close(ALIEN, "another site's page");
    else if (!rooms.knows(ceremony) && !doors.isCeremony(ceremony))
      channel.close(NOT_FOUND, "no such ceremony");
  }

  @OnMessage
  public void hear(ByteBuffer bytes) {
    try {
      rooms.leave(this, ceremony);
      rooms.watch(this, ceremony, WatchWire.read(bytes));
    } catch (MalformedInk malformed) {
      LOG.log(Level.INFO, "A viewer of ceremony {0} said nothing known", ceremony);
      channel.close(MALFORMED, "malformed");
    }
  }

  @OnClose
  public void close() {
    rooms.leave(this, ceremony);
  }

  @OnError
  public void fail(Throwable failure) {
    LOG.log(Level.FINE, "A viewer's channel failed", failure);
  }

  @Override
  public boolean isPaired() {
    return paired;
  }

  @Override
  public void send(ByteBuffer message, Runnable whenSent) {
    channel.send(message, whenSent);
  }
}
