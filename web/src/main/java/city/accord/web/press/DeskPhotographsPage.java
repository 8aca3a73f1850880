package city.accord.web.press;

import city.accord.Refused;
import city.accord.attendee.Photo;
import city.accord.press.photo.PhotographRow;
import city.accord.press.photo.Photographs;
import city.accord.web.RefusalWords;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The photographs at the press officers' desk, and where more of them are uploaded. */
@Named
@RequestScoped
public class DeskPhotographsPage {

  /** All files of one form together. */
  private static final int MOST_MEGABYTES = 30;

  @Inject private Photographs photographs;
  @Inject private Site site;

  private List<Part> files;
  private List<PhotographRow> rows;

  /** Takes each file by itself: one that is refused keeps no other one out. */
  public void upload() throws IOException {
    int taken = 0;
    for (Part file : files == null ? List.<Part>of() : files) if (isTaken(file)) taken++;
    if (taken > 0) site.goTo("/desk/photographs", "photograph.uploaded", taken);
    else if (files == null || files.isEmpty()) refuse(site.say("photograph.no-file"));
  }

  private boolean isTaken(Part file) throws IOException {
    String name = name(file);
    try {
      photographs.upload(name, file.getInputStream().readAllBytes());
      return true;
    } catch (Refused refused) {
      refuse(site.say("photograph.refused", name, RefusalWords.of(refused, site)));
      return false;
    }
  }

  /** Some browsers send the folders as well. */
  private static String name(Part file) {
    Path last = Path.of(file.getSubmittedFileName().replace('\\', '/')).getFileName();
    return last == null ? "" : last.toString();
  }

  private static void refuse(String why) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
  }

  public List<PhotographRow> getRows() {
    if (rows == null) rows = photographs.all();
    return rows;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }

  public int getMegabytes() {
    return Photo.MAX_MEGABYTES;
  }

  public int getMostMegabytes() {
    return MOST_MEGABYTES;
  }
}
