package city.accord.print;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A template of badges as pages show it.
 *
 * @param design its layout as JSON, which the designer reads
 * @param categories the codes of those whose badges it lays out; empty for all that have no other
 */
public record BadgeTemplateRow(
    long id,
    int version,
    String name,
    CardSize size,
    String design,
    List<String> categories,
    boolean inUse,
    String changedBy,
    Instant changedAt)
    implements Serializable {

  static BadgeTemplateRow of(BadgeTemplate one) {
    return new BadgeTemplateRow(
        one.id(),
        one.version(),
        one.name(),
        one.size(),
        CardLayoutJson.write(one.layout()),
        one.categories().stream().sorted().toList(),
        one.isInUse(),
        one.changedBy(),
        one.changedAt());
  }
}
