package city.accord.web.attendee;

import city.accord.attendee.PersonalDataExport;
import city.accord.web.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Hands out all that is kept of one person, as a file for that person. */
@Named
@RequestScoped
public class PersonalDataPage {

  @Inject private PersonalDataExport export;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  public void send() throws IOException {
    byte[] zip = export.zip(Ids.of(id));
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    external.setResponseHeader("Cache-Control", "private, no-store");
    external.setResponseHeader("Content-Disposition", "attachment; filename=\"data.zip\"");
    external.setResponseContentType("application/zip");
    external.setResponseContentLength(zip.length);
    external.getResponseOutputStream().write(zip);
    context.responseComplete();
  }
}
