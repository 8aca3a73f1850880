package city.accord.door;

import city.accord.text.LocalizedText;
import java.io.Serializable;

/** A gate as the desk lists it. */
public record GateRow(long id, LocalizedText name, LocalizedText zone, Way way)
    implements Serializable {

  static GateRow of(Gate gate) {
    return new GateRow(gate.id(), gate.name(), gate.zone().name(), gate.way());
  }
}
