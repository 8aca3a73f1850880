package city.accord.web.signing.examination;

import city.accord.signing.escrow.Examinations;
import city.accord.signing.escrow.ExaminedCeremony;
import city.accord.signing.escrow.Export;
import city.accord.signing.escrow.ExportFormat;
import city.accord.web.FileAnswer;
import city.accord.web.Ids;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The desk of examiners of handwriting: one signature at a time, for a reason given. */
@Named
@RequestScoped
public class ExaminationPage {

  @Inject private Examinations examinations;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private List<ExaminedCeremony> all;
  private ExaminedCeremony ceremony;
  private Long slot;
  private ExportFormat format = ExportFormat.INKML;
  private String reason;

  @PostConstruct
  void open() {
    if (id != null) ceremony = examinations.ceremony(Ids.of(id));
  }

  /** One signature while the full series is here; all of them, closed, once it is in escrow. */
  public void take() {
    boolean here = ceremony.handedOverAt() == null;
    send(
        here
            ? examinations.export(slot, format, reason)
            : examinations.escrow(ceremony.id(), reason));
  }

  private static void send(Export export) {
    try {
      FileAnswer.send(export.type(), FileAnswer.attached(export.name()), export.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<ExaminedCeremony> getAll() {
    if (all == null) all = examinations.all();
    return all;
  }

  public ExaminedCeremony getCeremony() {
    return ceremony;
  }

  public ExportFormat[] getFormats() {
    return ExportFormat.values();
  }

  public Long getSlot() {
    return slot;
  }

  public void setSlot(Long slot) {
    this.slot = slot;
  }

  public ExportFormat getFormat() {
    return format;
  }

  public void setFormat(ExportFormat format) {
    this.format = format;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
