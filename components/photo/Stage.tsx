/** The photo with its crop on it, and the tools that move both. */
import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { PHOTO } from '@/components/words/photo';
import { t } from '@/lib/app/locale';
import { resized, resultSize, type Size, turnedSize, widestCrop } from '@/lib/app/photo/crop';
import { isMeasured } from '@/lib/app/photo/examine';
import type { Studio } from '@/lib/app/photo/studio';
import type { CropOrder } from '@/lib/photo/contract';
import { CropBox } from './CropBox';
import { FarFromWhite } from './FarFromWhite';
import { useAddress } from './use-address';
import './Stage.css';

export interface StageProps {
  readonly studio: Studio;
  readonly file: File;
  readonly size: Size;
  readonly crop: CropOrder;
}

/** The nearest quarter turn, and what is left over. */
const quarter = (turn: number): number => Math.round(turn / 90) * 90;

export function Stage({ studio, file, size, crop }: StageProps) {
  const address = useAddress(file);
  const isMapShown = useSignal(false);
  const toggleMap = (): void => {
    isMapShown.value = !isMapShown.value;
  };
  const box = turnedSize(size, crop.turn);
  const { spec, chosen } = studio.state.value;
  const picture = chosen && isMeasured(chosen.picture) ? chosen.picture : undefined;
  const background = picture?.background;
  const widest = widestCrop(size, crop.turn).width;
  const result = resultSize(spec, crop);
  return (
    <>
      <div class="stage" style={{ aspectRatio: `${box.width} / ${box.height}`, '--shape': box.width / box.height }}>
        <div
          class="stage-turned"
          style={{
            width: `${(size.width / box.width) * 100}%`,
            height: `${(size.height / box.height) * 100}%`,
            transform: `translate(-50%, -50%) rotate(${crop.turn}deg)`,
          }}
        >
          {address && <img src={address} alt={t(PHOTO.picture)} />}
          {background && isMapShown.value && <FarFromWhite map={background.map} />}
        </div>
        <CropBox box={box} size={size} crop={crop} onCrop={studio.setCrop} />
      </div>
      <div class="stage-tools">
        <Button onPress={() => studio.turn(-90)} name={t(PHOTO.turnLeft)}>
          ↺
        </Button>
        <Button onPress={() => studio.turn(90)} name={t(PHOTO.turnRight)}>
          ↻
        </Button>
        <Button onPress={studio.suggest}>{t(PHOTO.suggest)}</Button>
        {background && (
          <Button action="show-map" pressed={isMapShown.value} onPress={toggleMap}>
            {t(PHOTO.showMap)}
          </Button>
        )}
      </div>
      <label class="stage-slider">
        {t(PHOTO.zoom)}
        <input
          type="range"
          min={Math.min(296, widest)}
          max={widest}
          step="1"
          value={crop.width}
          onInput={({ currentTarget }) => studio.setCrop(resized(crop, size, currentTarget.valueAsNumber))}
        />
      </label>
      <label class="stage-slider">
        {t(PHOTO.tilt)}
        <input
          type="range"
          min="-15"
          max="15"
          step="0.5"
          value={crop.turn - quarter(crop.turn)}
          onInput={({ currentTarget }) => studio.turn(quarter(crop.turn) + currentTarget.valueAsNumber - crop.turn)}
        />
      </label>
      <p class="studio-quiet digits">
        {t(result ? PHOTO.cropSize(result.width, result.height) : PHOTO.cropTooSmall)}
        {isMapShown.value ? ` ${t(PHOTO.mapNote)}` : ` ${t(PHOTO.guides)}`}
      </p>
    </>
  );
}
