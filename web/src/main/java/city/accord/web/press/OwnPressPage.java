package city.accord.web.press;

import city.accord.NotThere;
import city.accord.press.AccreditedRoom;
import city.accord.press.KitRow;
import city.accord.press.PressKits;
import city.accord.press.PublicStatement;
import city.accord.press.photo.AccreditedPhotographs;
import city.accord.press.photo.PhotographSize;
import city.accord.press.photo.PublicPhotograph;
import city.accord.web.FileAnswer;
import city.accord.web.Ids;
import city.accord.web.Jpeg;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the accredited press alone gets, by the own link: statements, photographs, and a kit. */
@Named
@RequestScoped
public class OwnPressPage {

  @Inject private AccreditedRoom room;
  @Inject private AccreditedPhotographs photographs;
  @Inject private PressKits kits;
  @Inject private Site site;
  @Inject private OpenedLink link;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private boolean open;
  private List<PublicStatement> statements;
  private List<PublicPhotograph> shown;
  private KitRow kit;

  @PostConstruct
  void open() {
    String token = link.token();
    open = room.isOpenTo(token);
    statements = room.statements(token);
    shown = photographs.of(token);
    kit = kits.forAccredited(token).orElse(null);
  }

  /** Sends a photograph as screens show it. */
  public void sendPhotograph() throws IOException {
    send(PhotographSize.SCREEN);
  }

  /** Sends a photograph to be printed. */
  public void sendPrint() throws IOException {
    send(PhotographSize.PRINT);
  }

  private void send(PhotographSize size) throws IOException {
    Optional<byte[]> jpeg;
    try {
      jpeg = Optional.of(photographs.file(link.token(), Ids.of(id), size).jpeg());
    } catch (NotThere unknown) {
      jpeg = Optional.empty();
    }
    Jpeg.send(jpeg);
  }

  /** Sends the kit. */
  public void sendKit() throws IOException {
    if (kit == null) FileAnswer.none();
    else
      FileAnswer.send(
          "application/zip",
          FileAnswer.attached("accredited-press-kit.zip"),
          kits.whole(link.token()));
  }

  /** Whether the link is that of somebody accredited. */
  public boolean isOpen() {
    return open;
  }

  /** The same, of the page that is for them alone: for anybody else it is not found. */
  public boolean isFound() {
    return link.open(token -> Optional.of(token).filter(room::isOpenTo)) != null;
  }

  /** Whether there is nothing but perhaps a kit. */
  public boolean isBare() {
    return statements.isEmpty() && shown.isEmpty();
  }

  public List<PublicStatement> getStatements() {
    return statements;
  }

  public List<PublicPhotograph> getPhotographs() {
    return shown;
  }

  /** The kit that can be taken, or null. */
  public KitRow getKit() {
    return kit;
  }

  public String getAddress() {
    return getBack() + "/press";
  }

  /** The guest's own registration. */
  public String getBack() {
    return "/registration/" + link.token();
  }
}
