package city.accord.print;

import java.io.Serializable;

/** A plan as the list of plans shows it. */
public record SeatPlanRow(
    long id, int version, String name, SeatShape shape, boolean headsOnly, int seats, int seated)
    implements Serializable {

  static SeatPlanRow of(SeatPlan plan) {
    return new SeatPlanRow(
        plan.id(),
        plan.version(),
        plan.name(),
        plan.shape(),
        plan.isHeadsOnly(),
        plan.layout().seats().size(),
        plan.seats().size());
  }
}
