package city.accord.web.press;

import city.accord.press.report.LiveReport;
import city.accord.press.report.LiveReports;
import city.accord.press.report.ReportItem;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a press officer tells what happens at the ceremony at hand. */
@Named
@RequestScoped
public class DeskLiveReportPage {

  @Inject private LiveReports reports;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private LiveReport report;
  private EditableText text;

  @PostConstruct
  void open() {
    report = reports.current().orElse(null);
    text = new EditableText(LocalizedText.EMPTY, current.languages());
  }

  public void write() {
    reports.write(report.declaration().slug(), text.toText());
    site.goTo("/desk/live-report", "report.written");
  }

  public void remove(long id) {
    reports.remove(id);
    site.goTo("/desk/live-report", "report.removed");
  }

  /** Null while no ceremony is prepared. */
  public LiveReport getReport() {
    return report;
  }

  public EditableText getText() {
    return text;
  }

  /** What the ceremony itself tells. */
  public String told(ReportItem item) {
    return new ReportWords(site.language()).told(item);
  }
}
