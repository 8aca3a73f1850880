package city.accord.ui.servers;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A pen that keeps all that it wrote, and goes from one server to the next until it is heard, as
 * docs/ink-protocol.md, "The rule", says. All that it does, one thread does.
 */
final class WritingPen implements AutoCloseable {

  private static final int POINTS_PER_STROKE = 48;
  private static final int POINTS_PER_MESSAGE = 12;
  private static final int POINT_BYTES = 10;
  private static final long PING_MILLIS = 300;

  /** A tablet has more patience; a test has none to waste. */
  private static final long DEAD_NANOS = TimeUnit.MILLISECONDS.toNanos(1_500);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final ScheduledExecutorService turns = Executors.newSingleThreadScheduledExecutor();
  private final List<String> addresses;
  private final String token;
  private final long slot;
  private final long page = new SecureRandom().nextLong(1, Long.MAX_VALUE);
  private Line line;
  private int tries;
  private int round;
  private int sent = -1;
  private int points;
  private volatile int durable;
  private volatile boolean welcomed;
  private volatile String refused = "";

  /**
   * @param addresses of servers, in the order in which it tries them
   */
  WritingPen(List<String> addresses, String token, long slot) {
    this.addresses = addresses;
    this.token = token;
    this.slot = slot;
    turns.scheduleAtFixedRate(this::ping, 0, PING_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Writes so many more strokes, whether anybody hears it or not. */
  void write(int strokes) {
    turns.execute(
        () -> {
          points += strokes * POINTS_PER_STROKE;
          pump();
        });
  }

  boolean isWelcome() {
    return welcomed;
  }

  /** Whether it was told that all of so many strokes is stored. */
  boolean isDurable(int strokes) {
    return durable >= strokes * POINTS_PER_STROKE;
  }

  /** How many points it was told are stored. */
  int durable() {
    return durable;
  }

  /** What was refused or lost, or nothing. */
  String refused() {
    return refused;
  }

  /** So many strokes, each as x and y of its points. */
  static List<List<Integer>> strokes(int count) {
    List<List<Integer>> strokes = new ArrayList<>();
    for (int stroke = 0; stroke < count; stroke++) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < POINTS_PER_STROKE; i++) {
        places.add(x(stroke * POINTS_PER_STROKE + i));
        places.add(y(stroke * POINTS_PER_STROKE + i));
      }
      strokes.add(places);
    }
    return strokes;
  }

  private static int x(int point) {
    return point * 37 % 65_536;
  }

  private static int y(int point) {
    return point * 91 % 65_536;
  }

  private void ping() {
    if (line == null || System.nanoTime() - line.heardAt > DEAD_NANOS) {
      if (line != null) line.end();
      sent = -1;
      line = new Line(addresses.get(tries++ % addresses.size()));
    } else {
      line.say(
          ByteBuffer.allocate(9).put((byte) 4).putInt(1).putShort((short) 0).putShort((short) 255));
    }
  }

  private void pump() {
    while (line != null && sent >= 0 && sent < points) {
      int stroke = sent / POINTS_PER_STROKE;
      int offset = sent % POINTS_PER_STROKE;
      int count = Math.min(POINTS_PER_MESSAGE, POINTS_PER_STROKE - offset);
      boolean ends = offset + count == POINTS_PER_STROKE;
      ByteBuffer out = ByteBuffer.allocate(18 + count * POINT_BYTES).put((byte) 2);
      out.putInt(round).putInt(1).putShort((short) stroke).putInt(offset);
      out.put((byte) (ends ? 1 : 0)).putShort((short) count);
      for (int i = 0; i < count; i++) {
        out.putShort((short) x(sent + i)).putShort((short) y(sent + i)).putShort((short) 30_000);
        out.putShort((short) 0).putShort((short) 42);
      }
      if (!line.say(out)) return;
      sent += count;
    }
  }

  private void hear(Line from, ByteBuffer in) {
    if (from != line) return;
    line.heardAt = System.nanoTime();
    int type = Byte.toUnsignedInt(in.get());
    if (type == 0x81) {
      in.position(in.position() + 11);
      goOnFrom(mark(in));
      welcomed = true;
    } else if (type == 0x82) {
      goOnFrom(mark(in));
    } else if (type == 0x83) {
      durable = Math.max(durable, mark(in));
    } else if (type == 0x84) {
      refused += " " + in.get();
    }
  }

  /** What was durable is never asked for again. */
  private void goOnFrom(int mark) {
    if (mark < durable) refused += " lost from " + mark + " to " + durable;
    sent = mark;
    pump();
  }

  private int mark(ByteBuffer in) {
    round = in.getInt();
    in.getInt();
    return Short.toUnsignedInt(in.getShort()) * POINTS_PER_STROKE + in.getInt();
  }

  @Override
  public void close() {
    turns.shutdownNow();
  }

  private final class Line implements WebSocket.Listener {
    private volatile WebSocket socket;
    private volatile long heardAt = System.nanoTime();
    private final int number = tries;

    private Line(String address) {
      CLIENT
          .newWebSocketBuilder()
          .header("Cookie", "accord-tablet=" + token)
          .buildAsync(URI.create(address.replaceFirst("http", "ws") + "/ink"), this)
          .exceptionally(
              nobody -> {
                gone();
                return null;
              });
    }

    @Override
    public void onOpen(WebSocket opened) {
      turns.execute(
          () -> {
            // a server that was frozen may answer long after another was asked
            if (line != this) {
              opened.abort();
              return;
            }
            socket = opened;
            say(
                ByteBuffer.allocate(22)
                    .put((byte) 1)
                    .put((byte) 1)
                    .putLong(slot)
                    .putLong(page)
                    .putInt(number));
          });
      opened.request(1);
    }

    private boolean say(ByteBuffer message) {
      if (socket == null) return false;
      try {
        socket.sendBinary(message.rewind(), true).get(1, TimeUnit.SECONDS);
        return true;
      } catch (Exception broken) {
        gone();
        return false;
      }
    }

    private void gone() {
      turns.execute(
          () -> {
            if (line == this) line = null;
          });
    }

    private void end() {
      if (socket != null) socket.abort();
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer message, boolean last) {
      // its messages are short, and come whole
      ByteBuffer copy = ByteBuffer.allocate(message.remaining()).put(message).flip();
      turns.execute(() -> WritingPen.this.hear(this, copy));
      from.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      gone();
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      gone();
    }
  }
}
