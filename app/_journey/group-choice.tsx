import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { placeWorkshop } from '@/app/_actions/groups'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { SelectField } from '@/app/_components/select-field'
import { groupOfWorkshop, ownGroups } from '@/app/_data/groups'

/** Which group a conversation belongs to; nothing to choose as long as there is no group. */
export async function GroupChoice({ workshopId }: { readonly workshopId: string }) {
  const [t, groups, group] = [
    await getTranslations('groups.choice'),
    await ownGroups(),
    await groupOfWorkshop(workshopId),
  ]
  if (groups.length === 0) return null
  return (
    <Card className="grid gap-3 p-5 print:hidden">
      <h2 className="text-lead">{t('title')}</h2>
      <form action={placeWorkshop.bind(null, workshopId)} className="flex flex-wrap items-end gap-3">
        <SelectField
          id="group"
          name="groupId"
          label={t('label')}
          defaultValue={group?.groupId ?? ''}
          key={group?.groupId ?? 'none'}
        >
          <option value="">{t('none')}</option>
          {groups.map(({ groupId, name }) => (
            <option key={groupId} value={groupId}>
              {name}
            </option>
          ))}
        </SelectField>
        <Button type="submit" tone="secondary">
          {t('save')}
        </Button>
        {group && (
          <Link href={`/groups/${group.groupId}`} className="inline-flex min-h-11 items-center">
            {t('toGroup')}
          </Link>
        )}
      </form>
    </Card>
  )
}
