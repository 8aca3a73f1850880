package city.accord.bench.office;

import java.util.List;

/** A ceremony that the office has prepared, and its tablets in order of precedence. */
public record Ceremony(long id, String slug, List<PairedTablet> tablets) {

  Ceremony with(List<PairedTablet> taken) {
    return new Ceremony(id, slug, taken);
  }
}
