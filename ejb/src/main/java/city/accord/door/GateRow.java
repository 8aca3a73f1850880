package city.accord.door;

import city.accord.text.LocalizedText;
import java.io.Serializable;

/**
 * A gate as the desk lists and changes it.
 *
 * @param version what a change of this row has to bring back
 */
public record GateRow(long id, int version, LocalizedText name, LocalizedText zone, Way way)
    implements Serializable {

  static GateRow of(Gate gate) {
    return new GateRow(gate.id(), gate.version(), gate.name(), gate.zone().name(), gate.way());
  }
}
