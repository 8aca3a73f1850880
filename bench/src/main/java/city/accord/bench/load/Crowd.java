package city.accord.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readers of one page, each with a connection that stays open, all in one thread (RFC 9112). */
public final class Crowd implements AutoCloseable {

  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");
  private static final int LARGEST = 1 << 20;

  private final Selector selector;
  private final List<Reader> readers = new ArrayList<>();
  private final byte[] request;

  /**
   * @param headers further lines of each request, such as {@code Accept-Encoding: gzip}
   */
  public Crowd(int port, int size, String path, String... headers) {
    String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    String head = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + lines + "\r\n";
    request = head.getBytes(StandardCharsets.US_ASCII);
    try {
      selector = Selector.open();
      for (int i = 0; i < size; i++) {
        SocketChannel channel =
            SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.configureBlocking(false);
        Reader reader = new Reader(channel);
        readers.add(reader);
        channel.register(selector, SelectionKey.OP_READ, reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All ask again and again for so long; answers how many whole pages came. */
  public long forSeconds(double seconds) {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    long[] whole = new long[1];
    try {
      for (Reader reader : readers) reader.ask();
      while (System.nanoTime() < end)
        arrive(
            reader -> {
              whole[0]++;
              reader.ask();
            });
      // what is still on its way does not count, and must not meet the next question
      for (int left = readers.size(); left > 0; ) left -= arrive(reader -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return whole[0];
  }

  /**
   * All ask once, at once.
   *
   * @param right whether a page is what it has to be
   * @throws IllegalStateException where one is not
   */
  public Delays once(Predicate<String> right) {
    Delays delays = new Delays();
    long start = System.nanoTime();
    try {
      for (Reader reader : readers) reader.ask();
      for (int left = readers.size(); left > 0; )
        left -= arrive(reader -> delays.add(System.nanoTime() - start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Reader reader : readers)
      if (!right.test(reader.page())) throw new IllegalStateException(reader.page());
    return delays;
  }

  private interface Arrival {
    void of(Reader reader) throws IOException;
  }

  private int arrive(Arrival arrival) throws IOException {
    int whole = 0;
    selector.select(1_000);
    for (SelectionKey key : selector.selectedKeys()) {
      Reader reader = (Reader) key.attachment();
      if (reader.read()) {
        whole++;
        arrival.of(reader);
      }
    }
    selector.selectedKeys().clear();
    return whole;
  }

  @Override
  public void close() {
    try {
      for (Reader reader : readers) reader.channel.close();
      selector.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Reader {

    private final SocketChannel channel;
    private ByteBuffer answer = ByteBuffer.allocate(1 << 16);
    private int wanted;

    Reader(SocketChannel channel) {
      this.channel = channel;
    }

    void ask() throws IOException {
      answer.clear();
      wanted = 0;
      ByteBuffer question = ByteBuffer.wrap(request);
      while (question.hasRemaining()) channel.write(question);
    }

    /** Whether the page is whole. */
    boolean read() throws IOException {
      if (!answer.hasRemaining()) grow();
      if (channel.read(answer) < 0) throw new IOException("the server has hung up: " + page());
      if (wanted == 0) wanted = length();
      return wanted > 0 && answer.position() >= wanted;
    }

    private void grow() {
      if (answer.capacity() >= LARGEST) throw new IllegalStateException("no end: " + page());
      ByteBuffer larger = ByteBuffer.allocate(2 * answer.capacity());
      larger.put(answer.flip());
      answer = larger;
    }

    /** Of head and body together; 0 while the head is not there. */
    private int length() {
      String head =
          new String(
              answer.array(), 0, Math.min(answer.position(), 4_096), StandardCharsets.ISO_8859_1);
      int end = head.indexOf("\r\n\r\n");
      Matcher length = LENGTH.matcher(head);
      if (end < 0) return 0;
      if (!head.startsWith("HTTP/1.1 200") || !length.find()) throw new IllegalStateException(head);
      return end + 4 + Integer.parseInt(length.group(1));
    }

    String page() {
      return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8);
    }
  }
}
