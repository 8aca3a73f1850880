package city.accord.testing;

import city.accord.launch.Ports;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A tablet with a browser of its own. Its battery may fall out: then it starts again with no more
 * than what its disk holds.
 */
public final class Device implements AutoCloseable {

  private final Playwright playwright;
  private final Path profile;
  private final int devTools = Ports.free();
  private BrowserContext browser;

  Device(Playwright playwright, Path profile) {
    this.playwright = playwright;
    this.profile = profile;
    start();
  }

  public void start() {
    browser = Chromium.launch(playwright, devTools, profile);
  }

  /** The page that stands open, or an empty one. */
  public Page page() {
    return browser.pages().isEmpty() ? browser.newPage() : browser.pages().get(0);
  }

  /** The port on which its browser answers DevTools. */
  public int devTools() {
    return devTools;
  }

  /** Ends every process of its browser at once. */
  public void kill() {
    List<ProcessHandle> processes =
        ProcessHandle.current().descendants().filter(this::isOwn).toList();
    if (processes.isEmpty()) throw new IllegalStateException("no browser of " + profile);
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
    close();
  }

  private boolean isOwn(ProcessHandle process) {
    try {
      Path words = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
      return Files.readString(words).contains(profile.toString());
    } catch (IOException hasEnded) {
      return false;
    }
  }

  /** Switches it off in order. */
  @Override
  public void close() {
    try {
      browser.close();
    } catch (PlaywrightException hasEnded) {
      // its browser was killed
    }
  }
}
