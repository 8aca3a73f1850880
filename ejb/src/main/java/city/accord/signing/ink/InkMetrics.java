package city.accord.signing.ink;

import city.accord.Metric;
import city.accord.Metrics;
import city.accord.signing.ink.TabletStatus.InkProgress;
import city.accord.signing.ink.watch.Fanout;
import city.accord.signing.ink.watch.FollowedFeed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Live ink at this server: who writes and watches, and how far behind store and viewers are. */
@ApplicationScoped
public class InkMetrics implements Metrics {

  @EJB private InkRooms rooms;

  @Override
  public List<Metric> metrics() {
    List<Metric> metrics = new ArrayList<>();
    metrics.add(Metric.now("accord_pens", "Tablets connected", this::pens));
    metrics.add(Metric.now("accord_viewers", "Viewers connected, walls included", rooms::watching));
    metrics.add(
        Metric.now("accord_ink_waiting_points", "Points taken and not yet stored", this::waiting));
    metrics.add(Metric.now("accord_rooms", "Ceremonies whose room this server has", rooms::held));
    metrics.add(
        Metric.now(
            "accord_pens_relayed",
            "Tablets whose ink goes to a room at another server",
            rooms::relayed));
    metrics.add(
        Metric.counted(
            "accord_followed_frames_missed",
            "Frames of other servers that did not come and were asked for again",
            FollowedFeed.MISSED::get));
    metrics.addAll(
        GroupCommit.DELAYS.metrics(
            "accord_ink_durable_delay_seconds", "From ink that has come to ink that is stored"));
    metrics.addAll(
        Fanout.DELAYS.metrics(
            "accord_fanout_delay_seconds", "From a change to having told every viewer of it"));
    return metrics;
  }

  private long pens() {
    return rooms.tablets().stream().filter(TabletStatus::online).count();
  }

  private int waiting() {
    return rooms.tablets().stream().map(TabletStatus::ink).mapToInt(InkMetrics::waiting).sum();
  }

  private static int waiting(InkProgress ink) {
    return Math.max(0, ink.points() - ink.durable());
  }
}
