package city.accord.signing.escrow;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.signing.examine.InkCsv;
import city.accord.signing.examine.InkMl;
import city.accord.signing.examine.Specimen;
import java.util.function.Function;

/** How a full series is written down for an examiner. */
public enum ExportFormat {
  INKML(".inkml", InkMl.TYPE, InkMl::of),
  CSV(".csv", "text/csv; charset=UTF-8", InkCsv::of);

  private final String ending;
  private final String type;
  private final Function<Specimen, String> writer;

  ExportFormat(String ending, String type, Function<Specimen, String> writer) {
    this.ending = ending;
    this.type = type;
    this.writer = writer;
  }

  Export export(Specimen specimen) {
    String name = specimen.fileName() + ending;
    return new Export(name, type, writer.apply(specimen).getBytes(UTF_8));
  }
}
