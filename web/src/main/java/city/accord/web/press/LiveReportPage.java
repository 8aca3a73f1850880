package city.accord.web.press;

import city.accord.press.report.LiveReport;
import city.accord.press.report.LiveReports;
import city.accord.press.report.ReportItem;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A ceremony in words, the newest first; it renews itself where scripts run. */
@Named
@RequestScoped
public class LiveReportPage {

  @Inject private LiveReports reports;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private LiveReport report;

  @PostConstruct
  void open() {
    report = reports.of(slug);
  }

  public LiveReport getReport() {
    return report;
  }

  /** What the ceremony itself tells, in the reader's language. */
  public String told(ReportItem item) {
    return new ReportWords(site.language()).told(item);
  }
}
