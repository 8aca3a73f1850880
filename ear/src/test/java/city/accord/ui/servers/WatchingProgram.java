package city.accord.ui.servers;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** A viewer as docs/ink-protocol.md, "Viewer", says: what it sees, stroke by stroke. */
final class WatchingProgram implements WebSocket.Listener, AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Map<Long, TreeMap<Integer, List<Integer>>> ink = new ConcurrentHashMap<>();
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private final List<String> faults = new ArrayList<>();
  private final WebSocket line;
  private long seq;
  private volatile long epoch;
  private long inkAt = System.nanoTime();
  private long longestWait;

  WatchingProgram(String server, long ceremony) {
    URI address = URI.create(server.replaceFirst("http", "ws") + "/watch/" + ceremony);
    line = CLIENT.newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** Which feed it sees. */
  long epoch() {
    return epoch;
  }

  /** The strokes of a slot, each as x and y of its points. */
  synchronized List<List<Integer>> strokes(long slot) {
    return ink.getOrDefault(slot, new TreeMap<>()).values().stream().map(List::copyOf).toList();
  }

  /** How long no ink came, at the longest since this was asked the last time. */
  synchronized long longestWaitMillis() {
    long longest = longestWait / 1_000_000;
    longestWait = 0;
    inkAt = System.nanoTime();
    return longest;
  }

  private void inkCame() {
    long now = System.nanoTime();
    longestWait = Math.max(longestWait, now - inkAt);
    inkAt = now;
  }

  /** What no server may do. */
  synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public void onOpen(WebSocket opened) {
    watch(opened);
    opened.request(1);
  }

  private static void watch(WebSocket opened) {
    ByteBuffer nothingSeen = ByteBuffer.allocate(18).put((byte) 0x11).put((byte) 1).rewind();
    opened.sendBinary(nothingSeen, true);
  }

  @Override
  public synchronized CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
    while (part.hasRemaining()) message.write(part.get());
    if (last) {
      ByteBuffer in = ByteBuffer.wrap(message.toByteArray());
      message.reset();
      while (in.hasRemaining()) read(in);
    }
    from.request(1);
    return null;
  }

  private void read(ByteBuffer in) {
    int type = Byte.toUnsignedInt(in.get());
    switch (type) {
      case 0x91 -> {
        in.get();
        epoch = in.getLong();
        seq = in.getLong();
        in.position(in.position() + 3);
        ink.clear();
      }
      case 0x92 -> slot(in);
      case 0x93 -> {
        long first = in.getLong();
        int count = Short.toUnsignedInt(in.getShort());
        if (first != seq + 1) faults.add("frame " + first + " after " + seq);
        for (int i = 0; i < count; i++) frame(in);
        seq = first + count - 1;
      }
      case 0x94 -> in.getLong();
      default -> faults.add("a message of type " + type);
    }
  }

  private void slot(ByteBuffer in) {
    inkCame();
    TreeMap<Integer, List<Integer>> strokes = new TreeMap<>();
    ink.put(in.getLong(), strokes);
    in.position(in.position() + 5);
    in.position(in.position() + 2 + Short.toUnsignedInt(in.getShort(in.position())));
    int count = Short.toUnsignedInt(in.getShort());
    for (int i = 0; i < count; i++) {
      List<Integer> places = new ArrayList<>();
      strokes.put(Short.toUnsignedInt(in.getShort()), places);
      in.get();
      places(in, in.getInt(), places);
    }
  }

  private void frame(ByteBuffer in) {
    int kind = in.get();
    int length = Short.toUnsignedInt(in.getShort());
    int end = in.position() + length;
    if (kind == 1) written(in);
    else if (kind == 2) ink.put(in.getLong(), new TreeMap<>());
    in.position(end);
  }

  private void written(ByteBuffer in) {
    inkCame();
    TreeMap<Integer, List<Integer>> strokes =
        ink.computeIfAbsent(in.getLong(), slot -> new TreeMap<>());
    in.getInt();
    List<Integer> places =
        strokes.computeIfAbsent(Short.toUnsignedInt(in.getShort()), stroke -> new ArrayList<>());
    int offset = in.getInt();
    if (2 * offset != places.size()) faults.add("points from " + offset + " on");
    in.get();
    places(in, Short.toUnsignedInt(in.getShort()), places);
  }

  private static void places(ByteBuffer in, int count, List<Integer> places) {
    for (int i = 0; i < count; i++) {
      places.add(Short.toUnsignedInt(in.getShort()));
      places.add(Short.toUnsignedInt(in.getShort()));
      in.getShort();
    }
  }

  @Override
  public void close() {
    line.abort();
  }
}
