package city.accord.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** nginx with one worker, which serves one packed page as a file: what a page can cost at least. */
public final class Nginx implements AutoCloseable {

  private static final int TRIES = 100;

  private final Process process;
  private final int port;

  /** Starts it on one core; empty where the machine has none. */
  public static Optional<Nginx> serving(byte[] packed, Path folder, Cores cores) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("page"), packed);
      int port;
      try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = free.getLocalPort();
      }
      Files.writeString(
          folder.resolve("nginx.conf"),
          """
          daemon off; pid %1$s/pid; worker_processes 1; error_log %1$s/error.log;
          events { worker_connections 8192; }
          http {
            access_log off; sendfile on; keepalive_requests 100000000; open_file_cache max=10;
            client_body_temp_path %1$s/a; proxy_temp_path %1$s/b; fastcgi_temp_path %1$s/c;
            uwsgi_temp_path %1$s/d; scgi_temp_path %1$s/e;
            server {
              listen 127.0.0.1:%2$d; root %1$s;
              default_type "text/html;charset=UTF-8"; add_header Content-Encoding gzip;
            }
          }
          """
              .formatted(folder.toAbsolutePath(), port));
      Process process =
          new ProcessBuilder(
                  "nginx", "-p", folder.toString(), "-c", folder.resolve("nginx.conf").toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said.log").toFile())
              .start();
      Nginx nginx = new Nginx(process, port);
      nginx.awaitStart();
      cores.hold(process.pid());
      process.children().forEach(worker -> cores.hold(worker.pid()));
      return Optional.of(nginx);
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private Nginx(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  private void awaitStart() {
    for (int i = 0; i < TRIES; i++) {
      try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException notYet) {
        Pause.millis(50);
      }
    }
    throw new UncheckedIOException(new IOException("nginx does not start"));
  }

  public int port() {
    return port;
  }

  /** What its worker has used so far. */
  public double cpuSeconds() {
    return process.children().mapToDouble(worker -> Use.of(worker.pid()).cpuSeconds()).sum();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
