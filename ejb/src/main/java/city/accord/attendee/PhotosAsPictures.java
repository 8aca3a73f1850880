package city.accord.attendee;

import city.accord.emblem.PictureDrawer;
import jakarta.enterprise.context.Dependent;

/** Photographs of places are drawn as portraits are. */
@Dependent
class PhotosAsPictures implements PictureDrawer {

  @Override
  public byte[] redrawn(byte[] upload, int longerSide) {
    return Photo.redrawn(upload, longerSide);
  }
}
