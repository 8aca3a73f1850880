package city.accord.bench.load;

import city.accord.bench.host.Pause;
import city.accord.bench.office.PairedTablet;
import io.netty.channel.EventLoopGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Pens that write at their times, come what may. */
final class Pens {

  private final List<Pen> pens = new ArrayList<>();
  private final Delays durable = new Delays();
  private final Delays late = new Delays();
  private List<Script> scripts = List.of();

  Pens(EventLoopGroup loop, String address, List<PairedTablet> tablets)
      throws InterruptedException {
    for (PairedTablet tablet : tablets) {
      Pen pen = new Pen(tablet, durable);
      pen.open(loop, address, pen.cookie());
      pens.add(pen);
    }
    for (Pen pen : pens)
      if (!pen.welcomed().await(30, TimeUnit.SECONDS))
        throw new IllegalStateException("No welcome for a pen: " + pen.trouble());
  }

  /** Plans what is written; each pen begins a little after the one before, as hands do. */
  List<Script> plan(Rhythm rhythm, long start, Window window) {
    scripts = new ArrayList<>();
    for (int i = 0; i < pens.size(); i++) {
      long shift = rhythm.after(1) * i / pens.size();
      scripts.add(pens.get(i).begin(rhythm, start + shift, window));
    }
    return scripts;
  }

  /** Writes all that is planned, and returns when the last message is due. */
  void write() {
    long end = scripts.get(0).window().to();
    for (int message = 0; scripts.get(0).due(message) < end; message++)
      for (int i = 0; i < pens.size(); i++) {
        long due = scripts.get(i).due(message);
        if (due < end) write(pens.get(i), message, due);
      }
  }

  private void write(Pen pen, int message, long due) {
    for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime())
      LockSupport.parkNanos(wait);
    pen.run(
        () -> {
          late.add(System.nanoTime() - due);
          pen.write(message);
        });
  }

  void confirmAll() {
    for (int i = 0; i < pens.size(); i++) {
      int messages = (int) scripts.get(i).measured();
      for (int waited = 0; pens.get(i).stored() < messages; waited += 20) {
        if (waited > 30_000)
          throw new IllegalStateException("Not stored: " + pens.get(i).trouble());
        Pause.millis(20);
      }
      pens.get(i).confirm(messages);
    }
  }

  Delays durable() {
    return durable;
  }

  /** How late the pens themselves were: the load's own delay, which the latencies contain. */
  Delays late() {
    return late;
  }

  String trouble() {
    return pens.stream().map(Pen::trouble).filter(it -> !it.isEmpty()).findFirst().orElse("");
  }
}
