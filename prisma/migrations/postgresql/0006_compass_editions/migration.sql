-- AlterTable
ALTER TABLE "Workshop" ADD COLUMN     "aheadUntil" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "CompassEdition" (
    "editionId" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CompassEdition_pkey" PRIMARY KEY ("editionId")
);

-- CreateTable
CREATE TABLE "CompassVersion" (
    "editionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "languages" TEXT NOT NULL DEFAULT '',
    "takenOver" TEXT NOT NULL DEFAULT '[]',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "publishedAt" TIMESTAMP(3),

    CONSTRAINT "CompassVersion_pkey" PRIMARY KEY ("editionId","version")
);

-- CreateIndex
CREATE INDEX "CompassEdition_ownerId_idx" ON "CompassEdition"("ownerId");

-- AddForeignKey
ALTER TABLE "CompassVersion" ADD CONSTRAINT "CompassVersion_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "CompassEdition"("editionId") ON DELETE CASCADE ON UPDATE CASCADE;
