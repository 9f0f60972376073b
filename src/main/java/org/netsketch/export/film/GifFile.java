package org.netsketch.export.film;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The writing of an animated GIF that is shown again and again. Of each picture only what has
 * changed since the one before is kept: that makes the file small.
 */
final class GifFile {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";
  private static final String STREAM_FORMAT = "javax_imageio_gif_stream_1.0";

  /** The unit of time of GIF files. */
  private static final double HUNDREDTHS = 100.0;

  private final ColourTable table;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes);
  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final int width;
  private byte[] shown;
  private BufferedImage waiting;
  private Rectangle place;
  private double seconds;
  private int hundredths;
  private boolean begun;

  /**
   * An empty one.
   *
   * @param width of all pictures, in pixels
   */
  GifFile(ColourTable table, int width) {
    this.table = table;
    this.width = width;
  }

  /**
   * Takes up the next picture.
   *
   * @param picture the numbers of its pixels' colours, row by row
   * @param howLong it is shown, in seconds
   * @param tolerance in steps of 255; a pixel stays that would change by less
   */
  void add(byte[] picture, double howLong, int tolerance) throws IOException {
    byte[] next = picture.clone();
    for (int i = 0; shown != null && i < next.length; i++) {
      if (table.isNear(next[i] & 0xFF, shown[i] & 0xFF, tolerance)) {
        next[i] = shown[i];
      }
    }
    Rectangle changed = changed(next);
    if (!changed.isEmpty()) {
      flush();
      place = changed;
      waiting = part(next, changed);
      shown = next;
    }
    seconds += howLong; // a picture like the one before only prolongs it
  }

  /** The least rectangle that has every pixel which is not as it was. */
  private Rectangle changed(byte[] indices) {
    int height = indices.length / width;
    if (shown == null) {
      return new Rectangle(0, 0, width, height);
    }
    int left = width;
    int right = -1;
    int top = height;
    int bottom = -1;
    for (int i = 0; i < indices.length; i++) {
      if (indices[i] != shown[i]) {
        left = Math.min(left, i % width);
        right = Math.max(right, i % width);
        top = Math.min(top, i / width);
        bottom = i / width;
      }
    }
    return new Rectangle(left, top, right - left + 1, bottom - top + 1);
  }

  private BufferedImage part(byte[] indices, Rectangle area) {
    BufferedImage part =
        new BufferedImage(area.width, area.height, BufferedImage.TYPE_BYTE_INDEXED, table.model());
    byte[] pixels = ((DataBufferByte) part.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < area.height; y++) {
      for (int x = 0; x < area.width; x++) {
        int i = (area.y + y) * width + area.x + x;
        boolean same = shown != null && indices[i] == shown[i];
        pixels[y * area.width + x] = same ? (byte) ColourTable.UNCHANGED : indices[i];
      }
    }
    return part;
  }

  /** Writes the picture that waits, for now it is known how long it is shown. */
  private void flush() throws IOException {
    if (waiting == null) {
      return;
    }
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(waiting), null);
    int end = (int) Math.round(seconds * HUNDREDTHS);
    if (!begun) {
      writer.setOutput(out);
      writer.prepareWriteSequence(palette());
    }
    metadata.setFromTree(FORMAT, description(metadata, end - hundredths));
    writer.writeToSequence(new IIOImage(waiting, null, metadata), null);
    hundredths = end;
    begun = true;
  }

  /** The colours of all pictures, once for the whole file. */
  private IIOMetadata palette() throws IOException {
    IndexColorModel model = table.model();
    IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(STREAM_FORMAT);
    IIOMetadataNode colours = new IIOMetadataNode("GlobalColorTable");
    colours.setAttribute("sizeOfGlobalColorTable", Integer.toString(model.getMapSize()));
    colours.setAttribute("backgroundColorIndex", "0");
    colours.setAttribute("sortFlag", "FALSE");
    for (int i = 0; i < model.getMapSize(); i++) {
      IIOMetadataNode colour = new IIOMetadataNode("ColorTableEntry");
      colour.setAttribute("index", Integer.toString(i));
      colour.setAttribute("red", Integer.toString(model.getRed(i)));
      colour.setAttribute("green", Integer.toString(model.getGreen(i)));
      colour.setAttribute("blue", Integer.toString(model.getBlue(i)));
      colours.appendChild(colour);
    }
    root.replaceChild(colours, child(root, "GlobalColorTable"));
    metadata.setFromTree(STREAM_FORMAT, root);
    return metadata;
  }

  private IIOMetadataNode description(IIOMetadata metadata, int delay) {
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    if (root.getElementsByTagName("LocalColorTable").getLength() > 0) {
      root.removeChild(child(root, "LocalColorTable"));
    }
    IIOMetadataNode descriptor = child(root, "ImageDescriptor");
    descriptor.setAttribute("imageLeftPosition", Integer.toString(place.x));
    descriptor.setAttribute("imageTopPosition", Integer.toString(place.y));
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "TRUE");
    control.setAttribute("transparentColorIndex", Integer.toString(ColourTable.UNCHANGED));
    control.setAttribute("delayTime", Integer.toString(delay));
    if (!begun) {
      IIOMetadataNode endless = new IIOMetadataNode("ApplicationExtension");
      endless.setAttribute("applicationID", "NETSCAPE");
      endless.setAttribute("authenticationCode", "2.0");
      endless.setUserObject(new byte[] {1, 0, 0});
      child(root, "ApplicationExtensions").appendChild(endless);
    }
    return root;
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    for (int i = 0; i < root.getLength(); i++) {
      if (root.item(i).getNodeName().equals(name)) {
        return (IIOMetadataNode) root.item(i);
      }
    }
    IIOMetadataNode child = new IIOMetadataNode(name);
    root.appendChild(child);
    return child;
  }

  /** The bytes of the file, after the last picture. */
  byte[] bytes() throws IOException {
    flush();
    writer.endWriteSequence();
    writer.dispose();
    out.close();
    return bytes.toByteArray();
  }
}
