package org.netsketch.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Packet.FrameType;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.Brand;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/** A video in an MP4 file, as browsers and slide programs play it. */
final class Mp4Reel implements Reel {
  /** More than the file's own words take, and those for each picture. */
  private static final int FRAME_BYTES = 64;

  private static final int HEAD_BYTES = 65_536;

  private final int fps;
  private final H264Video video;
  private final List<byte[]> frames = new ArrayList<>();
  private final List<Boolean> keys = new ArrayList<>();
  private Size size;

  Mp4Reel(int fps) {
    this.fps = fps;
    video = new H264Video(2 * fps); // a player can go to every second one
  }

  @Override
  public void add(BufferedImage picture, double seconds) {
    size = new Size(picture.getWidth(), picture.getHeight());
    Picture colours = Bt709.of(picture);
    int repeats = Math.max(1, (int) Math.round(seconds * fps));
    for (int i = 0; i < repeats; i++) {
      keys.add(video.isKeyNext());
      frames.add(video.next(colours));
    }
  }

  @Override
  public byte[] bytes(Progress progress) throws IOException {
    int bytes = HEAD_BYTES + frames.stream().mapToInt(frame -> frame.length + FRAME_BYTES).sum();
    ByteBuffer whole = ByteBuffer.allocate(bytes);
    ByteBufferSeekableByteChannel channel = ByteBufferSeekableByteChannel.writeToByteBuffer(whole);
    MP4Muxer muxer = MP4Muxer.createMP4Muxer(channel, Brand.MP4);
    MuxerTrack track =
        muxer.addVideoTrack(
            Codec.H264, VideoCodecMeta.createSimpleVideoCodecMeta(size, ColorSpace.YUV420));
    for (int i = 0; i < frames.size(); i++) {
      FrameType type = keys.get(i) ? FrameType.KEY : FrameType.INTER;
      track.addFrame(Packet.createPacket(ByteBuffer.wrap(frames.get(i)), i, fps, 1, i, type, null));
    }
    muxer.finish();
    return Mp4Boxes.inOrder(Arrays.copyOf(whole.array(), (int) channel.size()));
  }
}
