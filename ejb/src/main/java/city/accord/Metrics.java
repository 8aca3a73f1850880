package city.accord;

import java.util.List;

/** Whoever has figures for the operator's monitor. */
public interface Metrics {

  List<Metric> metrics();
}
